import SitegenKit
import Testing

/// A mark that combines with a sign makes one character with it, and is behind it all the same.
@Suite struct StringEndsTests {
    @Test(arguments: [
        ("a/\u{301}b", "a/", true), ("a/b", "a/", true), ("a/\u{301}b", "a/\u{301}", true), ("a", "a/", false),
        ("e\u{301}", "\u{E9}", false), ("a", "", true),
    ])
    func begins(text: String, start: String, does: Bool) {
        #expect(text.begins(with: start) == does)
        if does { #expect(start + text.behind(start) == text) }
    }

    @Test(arguments: [
        ("\u{600}.md", ".md", true), ("a.md", ".md", true), ("md", ".md", false), ("a.md\u{301}", ".md", false),
        ("\u{E9}", "e\u{301}", false),
    ])
    func ends(text: String, end: String, does: Bool) {
        #expect(text.ends(with: end) == does)
        if does { #expect(text.before(end) + end == text) }
    }

    @Test func parts() {
        #expect("/a//\u{301}b/c".pathParts == ["a", "\u{301}b", "c"])
        #expect("a;\u{301}b;".parts(between: ";") == ["a", "\u{301}b"])
        #expect("a\"\u{301}\"".replacing(scalar: "\"", with: "''") == "a''\u{301}''")
    }
}
