// Reads a part of a workbook tag by tag while it is unpacked: no more of it is held than a piece.
import { SaxesParser } from "saxes";
import { Unreadable } from "./archive.js";

/** A name without the prefix that some programs write before it. */
export const bare = (name) => name.slice(name.indexOf(":") + 1);

/**
 * Goes through a part. `reader` has `open(name, attributes)`, `text(text)`, `close(name)`, and says with `enough` that it
 * wants no more; `watch` hears of each piece.
 */
export async function read(archive, name, reader, watch) {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  const text = (text) => reader.text(text);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => reader.open(bare(name), attributes));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => reader.close(bare(name)));
  const heard = (last, piece) => {
    try {
      parser.write(decoder.decode(piece, { stream: !last }));
      if (last) parser.close();
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable("damaged");
    }
  };
  for await (const piece of archive.pieces(name)) {
    heard(false, piece);
    if (reader.enough) return;
    await watch.on(piece.length);
  }
  heard(true);
}

/** An attribute by its name, whatever the prefix. */
export const attribute = (attributes, name) =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => bare(key) === name)?.[1];
