//! Writes the words of every language that cells of a file may hold and results are said in, for the package: a file a language,
//! into the directory that is named.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};
use tirkeu::text::{Lang, Texts};

fn main() -> Result<(), Box<dyn Error>> {
    let directory = PathBuf::from(env::args_os().nth(1).ok_or("a directory is missing")?);
    for lang in Lang::ALL {
        let words = serde_json::to_vec(&Texts::built_in(*lang).vocabulary())?;
        fs::write(directory.join(format!("csv-{}.json", lang.word())), words)?;
    }
    Ok(())
}
