import Testing

@testable import SitegenKit

@Suite struct AddressTests {
    @Test func filesBecomeURLs() {
        #expect(Address.page("content/index.md") == "")
        #expect(Address.page("content/guide/index.md") == "guide/")
        #expect(Address.page("content/guide/caching.md") == "guide/caching/")
    }

    @Test(arguments: [
        ("http/404/", "guide/caching/", "../../guide/caching/"), ("http/404/", "http/410/", "../410/"),
        ("http/404/", "http/", "../"), ("http/404/", "", "../../"), ("", "http/404/", "http/404/"), ("", "", "./"),
        ("http/", "http/", "./"), ("guide/", "guide/a/", "a/"), ("a/b/", "assets/style.css", "../../assets/style.css"),
        ("old.html", "new/", "new/"), ("", "a:b/", "./a:b/"), ("x/", "x/a b/", "a%20b/"),
    ])
    func relativeWays(from: String, to: String, expected: String) {
        #expect(Address.relative(from: from, to: to) == expected)
    }

    @Test func codesBecomeOneFolder() {
        #expect(Address.segment("no-unused-vars") == "no-unused-vars")
        #expect(Address.segment("a/b c") == "a-b-c")
        #expect(Address.segment("..") == "-.")
        #expect(Address.segment("é") == "é")
    }

    @Test func pathsNeverLeadAboveTheStart() {
        #expect(Address.normalized("a/./b/../c") == "a/c")
        #expect(Address.normalized("a/../../b") == nil)
        #expect(Address.normalized("") == "")
    }

    @Test func percentSigns() {
        #expect(Address.decoded("a%20b%C3%A9") == "a bé")
        #expect(Address.decoded("100%") == "100%")
        #expect(Address.encoded("a b?é") == "a%20b%3F%C3%A9")
    }
}
