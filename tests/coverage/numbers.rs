//! Every number of the numbered reading of the acts: R for what the acts say of a registration, K for kinship, N for what a
//! second reading added, D for how a registration ends, F for what goes wrong in practice.

pub(crate) const NUMBERS: &[&str] = &[
    "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15", "R16", "R17",
    "R18", "R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26", "R27", "R28", "R29", "R30", "R31", "R32", "R33",
    "R34", "R35", "R36", "R37", "R38", "R39", "R40", "R41a", "R41b", "R41c", "R41d", "R41e", "R41f", "R41g", "R41h",
    "R41i", "R41j", "R41k", "R41l", "R41m", "R41n", "R42-K1", "R42-K2", "R42-K3", "R42-K4", "R42-K5", "R42-K6",
    "R42-K7", "R42", "R43", "R44", "R45", "R46-a", "R46-b", "R46", "R47", "R48", "R49", "R50", "R51", "R52", "R53",
    "R54", "R55", "R56", "R57", "R58", "R59", "R60-a", "R60-b", "R60-c", "R60-d", "R60-e", "R60-f", "R60-g", "R60-h",
    "R61-a", "R61-b", "R61-c", "R61-d", "R61-e", "R61-f", "R61-g", "R61-h", "R70", "R71", "R72", "R73", "R74", "N1",
    "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10", "N11", "N12", "N13", "N14", "N15", "N16", "N17", "D1", "D2",
    "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11", "D12", "D13", "F1", "F2", "F3", "F4", "F5", "F6", "F7",
    "F8", "F9", "F10", "F11", "F12",
];
