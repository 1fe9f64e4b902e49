/** The servers that a sample is for: what Debian calls them, and how one is run with the sample as it stands. */
import { existsSync, writeFileSync } from "node:fs";
import { filledIn } from "./samples.mjs";

/** What Debian switches on by itself, and what the sample says to switch on. */
const APACHE = `mpm_event access_compat alias auth_basic authn_core authn_file authz_core authz_host authz_user autoindex deflate dir env
  filter mime negotiation reqtimeout setenvif status headers rewrite allowmethods`.split(/\s+/);

/**
 * Each writes into `scratch` what it needs and tells its command. A port on this machine and the folder of the site are filled in.
 * `end` is the signal at which it goes at once, with the processes that it has started.
 */
export const servers = {
  nginx: {
    version: ["nginx", "-v"],
    end: "SIGTERM",
    command(scratch, root, port) {
      // The sample within the configuration of the container, which writes to one folder only.
      const sample = filledIn("nginx.conf", [["listen 80;", `listen 127.0.0.1:${port};`], ["/srv/tirkeu", root]]);
      const main = filledIn("container.conf", [["/tmp/", `${scratch}/`], ["/etc/nginx/conf.d/*.conf", `${scratch}/site.conf`]]);
      writeFileSync(`${scratch}/site.conf`, sample);
      writeFileSync(`${scratch}/nginx.conf`, main);
      return ["nginx", "-e", "stderr", "-c", `${scratch}/nginx.conf`, "-g", "daemon off;"];
    },
  },
  Caddy: {
    version: ["caddy", "version"],
    end: "SIGKILL",
    command(scratch, root, port) {
      const sample = filledIn("Caddyfile", [["http://check.example:80", `http://127.0.0.1:${port}`], ["/srv/tirkeu", root]]);
      writeFileSync(`${scratch}/Caddyfile`, `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${sample}`);
      return ["caddy", "run", "--config", `${scratch}/Caddyfile`, "--adapter", "caddyfile"];
    },
  },
  Apache: {
    version: ["apache2", "-v"],
    end: "SIGTERM",
    command(scratch, root, port) {
      const sample = filledIn("apache.conf", [["*:80>", `127.0.0.1:${port}>`], ["/srv/tirkeu", root]]);
      const available = "/etc/apache2/mods-available";
      const modules = APACHE.flatMap((name) => [`${available}/${name}.load`, `${available}/${name}.conf`]).filter(existsSync);
      const main = [
        `ServerRoot ${scratch}`,
        `Listen 127.0.0.1:${port}`,
        `PidFile ${scratch}/pid`,
        "ServerName 127.0.0.1",
        `ErrorLog ${scratch}/log`,
        "LogLevel error",
        ...modules.map((path) => `Include ${path}`),
        sample,
      ];
      writeFileSync(`${scratch}/apache.conf`, main.join("\n"));
      return ["apache2", "-f", `${scratch}/apache.conf`, "-D", "FOREGROUND"];
    },
  },
};
