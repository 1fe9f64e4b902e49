//! The portal's own pages of the services: where an application is begun.

words! {
    /// A service of the portal that has a page of its own.
    pub enum PortalService {
        /// Permanent registration.
        Permanent = "pass001_mvd",
        /// Temporary registration.
        Temporary = "reg_grazhdan",
        /// Registration of children from 14 to 16.
        Children = "pass001_reg_deti",
    }
}

/// The portal.
pub const PORTAL: &str = "https://egov.kz";

/// The unified contact centre: whom one calls before one goes anywhere.
pub const CONTACT_CENTRE: &str = "1414";

impl PortalService {
    /// The address of its page, by the portal's own scheme. `language` is a two-letter code: `kk`, `ru` or `en`.
    #[must_use]
    pub fn page(self, language: &str) -> String {
        format!("{PORTAL}/cms/{language}/government-services/for_citizen/{}", self.word())
    }
}
