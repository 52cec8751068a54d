import Testing

@testable import SitegenKit

@Suite struct SpecLinkTests {
    private func message(_ text: String, _ address: String) -> String? {
        SpecLink.check(address, text: text, at: Place("a.md"))?.message
    }

    @Test(arguments: [
        ("RFC 9110, section 15.5.5", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5"),
        ("RFC 9110 §15.5.5", "https://datatracker.ietf.org/doc/html/rfc9110#section-15.5.5"),
        ("section A.1 of RFC 9110", "https://www.rfc-editor.org/rfc/rfc9110.html#appendix-A.1"),
        ("section 15 of RFC 9110", "https://www.rfc-editor.org/rfc/rfc9110.html#name-status-codes"),
        ("RFC 7231 and RFC 9110", "https://www.rfc-editor.org/rfc/rfc9110.html"),
        ("RFC 9110, section 2", "https://example.com/rfc9111#section-3"),
        ("RFC 9112", "https://www.rfc-editor.org/rfc/rfc\u{301}9110#section-9.3"),
        ("this section of the standard", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15"),
    ])
    func agrees(text: String, address: String) { #expect(message(text, address) == nil) }

    @Test(arguments: [
        (
            "RFC 9111, section 2", "https://www.rfc-editor.org/rfc/rfc9110.html#section-2",
            "The link's text names RFC 9111, but it leads to RFC 9110"
        ),
        (
            "section 15.5.4.", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5",
            "The link's text names section 15.5.4, but it leads to section 15.5.5"
        ),
        (
            "RFC 9110 § 2", "https://www.rfc-editor.org/rfc/rfc9110.html#section-3",
            "The link's text names section 2, but it leads to section 3"
        ),
        (
            "RFC9110 section 2", "https://www.rfc-editor.org/rfc/rfc9110.html",
            "The link's text names section 2, but the address has no section"
        ),
    ])
    func disagrees(text: String, address: String, expected: String) { #expect(message(text, address) == expected) }
}
