import TestSupport
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

    @Test func relativeWaysAreThoseByParts() {
        var random = Randomness(state: 18)
        func name() -> String {
            let known = ["a", "ab", "x:y", "é", "a-name-of-sixteen", "a-name-of-sixteem"]
            if Bool.random(using: &random) { return known.randomElement(using: &random)! }
            let signs = (UInt8(ascii: " ")...0x7E).filter { $0 != UInt8(ascii: "/") }
            let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in signs.randomElement(using: &random)! }
            return String(decoding: bytes, as: UTF8.self)
        }
        let names = (0..<60).map { _ in name() }
        func url() -> String {
            let parts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                // Many have a beginning in common.
                (Bool.random(using: &random) ? names[..<2] : names[...]).randomElement(using: &random)!
            }
            return parts.map { $0 + "/" }.joined() + ["", "", "old.html"].randomElement(using: &random)!
        }
        for _ in 0..<5000 {
            let (from, to) = (url(), url())
            let above = from.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            let below = to.split(separator: "/", omittingEmptySubsequences: false)
            let common = zip(above, below.dropLast()).prefix { $0 == $1 }.count
            let rest = below[common...].joined(separator: "/")
            let isBare = above.count == common && (rest.isEmpty || rest.contains(":"))
            let way = String(repeating: "../", count: above.count - common) + (isBare ? "./" : "")
            let path = below[common...].map { Address.encoded(String($0)) }.joined(separator: "/")
            #expect(Address.relative(from: from, to: to) == way + path, "\(from) \(to)")
        }
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

    /// A path that is read from a folder is what it is behind the folder's, wherever its steps lead.
    @Test func pathsFromAFolder() {
        let parts = ["a", "bc", "é", ".", "..", "..", "...", "", "a long name of a file.md"]
        var random = Randomness(state: 16)
        var outside = 0
        for _ in 0..<2000 {
            func path() -> String {
                (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
                    .joined(separator: "/")
            }
            let folder = Address.folder(path() + "/")
            let way = path()
            let isRooted = Bool.random(using: &random)
            let expected = isRooted ? Address.normalized(way) : Address.normalized(folder + way)
            let found = Address.normalized((isRooted ? "/" : "") + way, from: folder)
            // A way that begins with an empty part has a slash in front.
            guard isRooted || !way.hasPrefix("/") else { continue }
            #expect(found == expected, "\(folder) \(way)")
            if found == nil { outside += 1 }
        }
        #expect(outside > 100)
    }

    @Test func percentSigns() {
        #expect(Address.decoded("a%20b%C3%A9") == "a bé")
        #expect(Address.decoded("100%") == "100%")
        #expect(Address.encoded("a b?é") == "a%20b%3F%C3%A9")
    }

    @Test(arguments: [
        ("", "", ""), ("a/b.md", "a/b.md", ""), ("#c", "", "c"), ("a#", "a", ""), ("?q", "", ""), ("a?q#c", "a", "c"),
        ("a#c?d#e", "a", "c?d#e"), ("a%23b#c%20d", "a#b", "c d"), ("é#é", "é", "é"),
    ])
    func pathsAndFragments(address: String, path: String, fragment: String) {
        #expect(Address.pathAndFragment(of: address) == (path, fragment))
    }
}
