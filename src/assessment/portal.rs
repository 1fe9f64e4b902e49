//! The page of the portal on which this application is begun: for the page alone, since no assessment hangs on it.

use super::{Assessment, ChannelId};
use crate::case::{Case, Registration};
use crate::law::{PORTAL, PortalService};
use crate::norm;

/// The address of the portal's page for the service that a case is for, in a language by its two-letter code; the portal itself where
/// no page is known to be for it. `None` where it is not sure that the application goes there.
#[must_use]
pub fn portal_page(case: &Case, assessment: &Assessment, language: &str) -> Option<String> {
    let open = |channel: &super::Channel| channel.id == ChannelId::EgovPortal && !channel.perhaps;
    assessment.channels.iter().find(|channel| open(channel))?;
    Some(service(case).map_or_else(|| PORTAL.to_owned(), |service| service.page(language)))
}

/// The service of the portal, where registration and age tell it.
fn service(case: &Case) -> Option<PortalService> {
    if case.registration? == Registration::Temporary {
        return Some(PortalService::Temporary);
    }
    let [youngest, oldest] = case.applicant.age?.bounds();
    if oldest < norm::AGE_CARD {
        return Some(PortalService::Children);
    }
    (youngest >= norm::AGE_CARD).then_some(PortalService::Permanent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Age;

    #[test]
    fn the_service_follows_registration_and_age() {
        for (registration, age, expected) in [
            (None, Some(30), None),
            (Some(Registration::Temporary), None, Some(PortalService::Temporary)),
            (Some(Registration::Permanent), None, None),
            (Some(Registration::Permanent), Some(15), Some(PortalService::Children)),
            (Some(Registration::Permanent), Some(16), Some(PortalService::Permanent)),
        ] {
            let mut case = Case::unknown(norm::RULES_BEGIN);
            case.registration = registration;
            case.applicant.age = age.map(Age::of);
            assert_eq!(service(&case), expected);
        }
    }

    #[test]
    fn a_page_is_that_of_the_language() {
        let page = PortalService::Temporary.page("kk");
        assert_eq!(page, "https://egov.kz/cms/kk/government-services/for_citizen/reg_grazhdan");
    }
}
