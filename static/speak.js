// Says the page's language before anything shows, by the rule of src/ui/browser.rs, and asks for its texts at once.
// The languages, and the names of all text files, are data of this script's tag in index.html; the page reads them there too.
{
  const { dataset } = document.currentScript;
  const languages = dataset.languages.split(" ");
  const speak = () => {
    const asked = location.hash.split(/[#/]+/)[1];
    const spoken = [asked, ...navigator.languages.map((tag) => tag.split("-")[0])];
    const language = spoken.find((word) => languages.includes(word)) ?? languages[0];
    document.documentElement.lang = language;
    const texts = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: dataset[language] };
    document.head.append(Object.assign(document.createElement("link"), texts));
  };
  speak();
  document.documentElement.classList.remove("bare");
  // The links of the shell work; after that the page itself keeps the language.
  addEventListener("hashchange", () => document.getElementById("shell") && speak());
}
