import Foundation
import Testing

@testable import sitegen

/// Decisions about requests, each a value of its own.
@Suite struct AnswerTests {
    // MARK: Paths

    @Test(arguments: [
        ("/", [""], true), ("/a/b", ["a", "b"], true), ("/a/", ["a", ""], true), ("/%63%C3%A4", ["c\u{E4}"], true),
        ("/a/../b", ["a", "..", "b"], false), ("/%2e%2E/b", ["..", "b"], false), ("/a%2fb", ["a/b"], false),
        ("/a%5Cb", ["a\\b"], false), ("//a", ["", "a"], false), ("/%ff", [""], false), ("/.", ["."], false),
    ])
    func paths(_ raw: String, parts: [String], isPlain: Bool) throws {
        let path = try #require(RequestPath(raw))
        #expect(path.parts == parts)
        #expect(path.isPlain == isPlain)
    }

    @Test(arguments: ["", "a", "/%", "/%4", "/%zz", "/%00", "/a%0d", "/%7F"])
    func malformedPaths(_ raw: String) {
        #expect(RequestPath(raw) == nil)
    }

    @Test(arguments: [
        ("/", "/", SiteLookup.file("index.html")), ("/", "/a/", .file("a/index.html")),
        ("/", "/x.css", .file("x.css")),
        ("/", "/a", .moved(to: "/a/", status: 301)), ("/", "/a/x", .nothing), ("/", "/a/../x.css", .nothing),
        ("/", "//a", .nothing), ("/", "/b c", .moved(to: "/b%20c/", status: 301)),
        ("/docs/", "/", .moved(to: "/docs/", status: 302)), ("/docs/", "/docs", .moved(to: "/docs/", status: 301)),
        ("/docs/", "/docs/", .file("index.html")), ("/docs/", "/docs/a/", .file("a/index.html")),
        ("/docs/", "/a/", .nothing), ("/docs/", "/docsx", .nothing),
    ])
    func destinations(base: String, raw: String, expected: SiteLookup) throws {
        let files = ["index.html", "a/index.html", "x.css", "b c/index.html"]
        #expect(SiteLookup(try #require(RequestPath(raw)), basePath: base, has: files.contains) == expected)
    }

    // MARK: Hosts

    @Test(arguments: [
        ("localhost", true, true), ("a.localhost", true, true), ("127.0.0.1", true, true), ("127.9.9.9", true, true),
        ("::1", true, true), ("evil.example", false, false), ("192.168.1.2", false, true),
        ("localhost.evil", false, false),
        ("127.0.0.1.evil.example", false, false), ("", false, false), ("fe80::1", false, true),
    ])
    func hosts(_ name: String, onLoopback: Bool, forAll: Bool) {
        #expect(HostPolicy(host: "127.0.0.1", isLoopback: true).allows(name) == onLoopback)
        #expect(HostPolicy(host: "0.0.0.0", isLoopback: false).allows(name) == forAll)
    }

    @Test func theNamedHostIsAllowed() {
        #expect(HostPolicy(host: "Mine.example", isLoopback: false).allows("mine.example"))
    }

    // MARK: Conditions and ranges

    @Test(arguments: [
        (nil, ByteRange.whole), ("bytes=0-", .part(0..<10)), ("bytes=2-4", .part(2..<5)), ("bytes=9-99", .part(9..<10)),
        ("bytes=-3", .part(7..<10)), ("bytes=-30", .part(0..<10)), ("bytes=10-", .unsatisfiable),
        ("bytes=-0", .unsatisfiable),
        ("bytes=4-2", .whole), ("bytes=a-b", .whole), ("bytes=-", .whole), ("lines=1-2", .whole),
        ("bytes=0-1,3-4", .whole),
        ("Bytes=0-0", .part(0..<1)), ("bytes=99999999999999999999-", .whole),
    ])
    func ranges(_ field: String?, expected: ByteRange) {
        #expect(ByteRange(field, length: 10) == expected)
    }

    private static let tag = EntityTag(of: Array("a page".utf8))

    @Test(arguments: [
        ([:], Conditions.whole), (["if-none-match": tag.text], .notModified),
        (["if-none-match": "W/\(tag.text)"], .notModified),
        (["if-none-match": "\"other\", \(tag.text)"], .notModified), (["if-none-match": "*"], .notModified),
        (["if-none-match": "\"other\""], .whole), (["if-match": tag.text], .whole),
        (["if-match": "W/\(tag.text)"], .failed),
        (["if-match": "\"other\""], .failed), (["range": "bytes=0-1"], .part(0..<2)),
        (["range": "bytes=50-"], .unsatisfiable),
        (["range": "bytes=0-1", "if-range": tag.text], .part(0..<2)),
        (["range": "bytes=0-1", "if-range": "\"other\""], .whole),
        (["range": "bytes=0-1", "if-range": "Tue, 24 Nov 2026 09:30:00 GMT"], .whole),
        (["range": "bytes=0-1", "if-none-match": tag.text], .notModified),
    ])
    func conditions(_ fields: [String: String], expected: Conditions) {
        func request(_ method: String) -> HTTPRequest {
            HTTPRequest(
                method: method, path: "/", host: "a", minorVersion: 1,
                fields: fields.map { HTTPRequest.Field(name: $0, value: $1) }, hasBody: false)
        }
        #expect(Conditions(request("GET"), tag: Self.tag, length: 6) == expected)
        // A range is for GET alone.
        let isOfRange = fields["range"] != nil && fields["if-none-match"] == nil
        #expect(Conditions(request("HEAD"), tag: Self.tag, length: 6) == (isOfRange ? .whole : expected))
    }

    @Test func tagsAreOfTheContent() {
        #expect(EntityTag(of: [1]) == EntityTag(of: [1]))
        #expect(
            Set((0...255).flatMap { byte in [[], [byte], [byte, 0], [0, byte]] }.map(EntityTag.init(of:))).count == 768)
    }

    // MARK: What pages are told

    @Test func changes() {
        let style = PageChange.Asset(from: "assets/a.1.css", to: "assets/a.2.css")
        let loose = PageChange.Asset(from: "b.css", to: "b.css")
        let picture = PageChange.Asset(from: "b.png", to: "b.png")
        let old = Array("<link href=\"../assets/a.1.css\"> text".utf8)
        let new = Array("<link href=\"../assets/a.2.css\"> text".utf8)
        let other = Array("<link href=\"../assets/a.2.css\"> other".utf8)
        #expect(PageChange(from: old, to: old, assets: []) == .none)
        #expect(PageChange(from: old, to: new, assets: [style]) == .styles([style]))
        #expect(PageChange(from: old, to: old, assets: [loose]) == .styles([loose]))
        #expect(PageChange(from: old, to: other, assets: [style]) == .reload)
        #expect(PageChange(from: old, to: new, assets: []) == .reload)
        #expect(PageChange(from: old, to: old, assets: [picture]) == .reload)
    }

    @Test func theScriptStandsBeforeTheEndOfTheBody() {
        let tag = EntityTag(of: [])
        let script = "<script src=\"/-/reload.js\" data-page=\"\(tag.name)\" defer></script>\n"
        func added(_ page: String) -> String {
            String(decoding: InjectedScript.added(to: Array(page.utf8), tag), as: UTF8.self)
        }
        #expect(added("<body></body>\n</html>") == "<body>\(script)</body>\n</html>")
        #expect(added("</body> again </body>") == "</body> again \(script)</body>")
        #expect(added("<p>") == "<p>\(script)")
        #expect(added("") == script)
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (1_795_512_600, "Tue, 24 Nov 2026 09:30:00 GMT"), (1_798_761_599, "Thu, 31 Dec 2026 23:59:59 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ])
    func dates(_ seconds: Int, text: String) {
        #expect(HTTPDate.text(secondsSince1970: seconds) == text)
    }

    @Test(arguments: [
        ("a/index.html", "text/html; charset=utf-8"), ("x.JS", "text/javascript; charset=utf-8"),
        ("x.svg", "image/svg+xml; charset=utf-8"),
        ("x.png", "image/png"), ("_headers", "text/plain; charset=utf-8"), (".nojekyll", "text/plain; charset=utf-8"),
        ("a/index.md", "text/markdown; charset=utf-8"), ("a.b/CNAME", "application/octet-stream"),
        ("x.unknown", "application/octet-stream"),
    ])
    func contentTypes(_ path: String, type: String) {
        #expect(ContentType.of(path) == type)
    }

    // MARK: Tags

    @Test func aFileThatStaysIsReadOnce() throws {
        let scratch = try Scratch()
        try scratch.write("a", "a")
        let (old, fresh) = (FileSignature(Tool.binary.path), FileSignature(scratch("a")))
        let memory = TagMemory()
        var reads = 0
        func tag(_ signature: FileSignature?) -> EntityTag? {
            memory.tag(of: "a", signature) {
                reads += 1
                return Self.tag
            }
        }
        for _ in 0..<3 { #expect(tag(old) == Self.tag) }
        #expect(reads == 1)
        // Another file has come in its place, and one that was written a moment ago may be so again in the same moment.
        for _ in 0..<3 { #expect(tag(fresh) == Self.tag) }
        #expect(reads == 4)
        for _ in 0..<3 { #expect(tag(nil) == Self.tag) }
        #expect(reads == 7)
    }

    @Test func whatCannotBeReadHasNoTag() throws {
        let memory = TagMemory()
        let signature = FileSignature(Tool.binary.path)
        #expect(memory.tag(of: "a", signature) { nil } == nil)
        #expect(memory.tag(of: "a", signature) { Self.tag } == Self.tag)
    }
}
