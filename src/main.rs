//! The page: a Yew application over the core. It shows data and sends actions; what is true is decided in the library,
//! and what is said stands in the texts.

mod ui;

fn main() {
    ui::start();
}
