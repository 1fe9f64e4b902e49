//! Figures of the law that stand in sentences as well: a text takes one as a place named after it, such as
//! `{ $arrival-days }`, which is filled when the texts are compiled.

macro_rules! figures {
    ($($(#[$meta:meta])* pub const $name:ident: $type:ty = $value:expr;)+) => {
        $($(#[$meta])* pub const $name: $type = $value;)+

        /// Every figure by its name.
        pub const FIGURES: &[(&str, u32)] = &[$((stringify!($name), $name as u32)),+];
    };
}

figures! {
    /// Below this age nobody is registered, in full years (Order 677, pt 3).
    pub const AGE_REGISTERED: u8 = 14;
    /// Below this age there is no temporary registration (Order 677, pt 13), and parents apply for permanent (pt 7).
    pub const AGE_TEMPORARY: u8 = 16;
    /// The last age at which parents apply.
    pub const AGE_BY_PARENTS: u8 = AGE_TEMPORARY - 1;
    /// Citizens have an identity card from this age on.
    pub const AGE_CARD: u8 = 16;
    /// Majority, in full years.
    pub const AGE_ADULT: u8 = 18;
    /// The last age of a minor.
    pub const AGE_MINOR: u8 = AGE_ADULT - 1;

    /// A temporary stay is registered from this many calendar months (Order 677, pt 13).
    pub const STAY_LEAST_MONTHS: i32 = 1;
    /// And up to this many without a ground for more (Order 677, pt 13).
    pub const STAY_MOST_MONTHS: i32 = 12;

    /// Minutes in which an owner confirms, as announced; no act sets them.
    pub const CONSENT_MINUTES: u32 = 60;
    /// Minutes of processing online (Order 267, item 3).
    pub const ONLINE_MINUTES: u32 = 15;
    /// Minutes of processing at the State Corporation (Order 267, item 3).
    pub const OFFICE_MINUTES: u32 = 30;
    /// Minutes of waiting in the queue there at most, likewise.
    pub const OFFICE_WAIT_MINUTES: u32 = 15;
    /// Minutes of being served there at most, likewise.
    pub const OFFICE_SERVED_MINUTES: u32 = 20;
    /// Minutes of processing at the State Corporation until a registration is ended (Order 267, annex 3).
    pub const ENDING_MINUTES: u32 = 30;
    /// Minutes of waiting there at most, likewise.
    pub const ENDING_WAIT_MINUTES: u32 = 15;
    /// Minutes of being served there at most, likewise.
    pub const ENDING_SERVED_MINUTES: u32 = 30;
    /// Calendar days from arrival within which a person registers (Order 677, pt 7).
    pub const ARRIVAL_DAYS: u8 = 10;

    /// Fine of a citizen who lives unregistered for over a month, in calculation indices (Code 235-V, art. 492).
    pub const FINE_CITIZEN: u32 = 7;
    /// Fine of a permanently resident foreigner who lives unregistered for over ten days, likewise.
    pub const FINE_FOREIGNER: u32 = 10;
    /// Fine of a citizen for a repeat within a year (art. 492).
    pub const FINE_CITIZEN_REPEAT: u32 = 13;
    /// Fine of a permanently resident foreigner for a repeat (art. 492(5)).
    pub const FINE_FOREIGNER_REPEAT: u32 = 20;
    /// The most that a citizen of 16 or 17 is fined, whatever the article says (Code 235-V, arts. 65 and 66).
    pub const FINE_MINOR_MOST: u32 = 10;
    /// A citizen is fined, not warned, after this many calendar months without registration.
    pub const FINE_CITIZEN_MONTHS: i32 = 1;
}
