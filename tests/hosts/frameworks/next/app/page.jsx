import { Check } from "./check.jsx";

export default function Page() {
  return (
    <>
      <h1>A host</h1>
      <Check />
    </>
  );
}
