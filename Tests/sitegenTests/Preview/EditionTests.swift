import Foundation
import SitegenKit
import TestSupport
import Testing

@testable import sitegen

/// What the preview answers of a site, without a socket.
@Suite struct EditionTests {
    private static func answers(_ project: Project = Project(source: Repository.root.path)) -> PreviewAnswers {
        PreviewAnswers(policy: HostPolicy(host: "127.0.0.1", isLoopback: true)) { OpenFile($0, of: project) }
    }

    private static func request(_ path: String, _ fields: [String: String] = [:], method: String = "GET") -> HTTPRequest
    {
        HTTPRequest(
            method: method, path: path, host: "localhost", minorVersion: 1,
            fields: fields.map { HTTPRequest.Field(name: $0, value: $1) }, hasBody: false)
    }

    private static func edition(_ snapshot: Snapshot) async throws -> Edition {
        let (build, _) = await Build.prepare(snapshot, BuildOptions(jobs: 2), reusing: KeptBuild())
        let result = try #require(build.result)
        var edition = Edition()
        edition.site = Edition.Site(result: result, search: LazySearch(result, jobs: 2))
        return edition
    }

    private static func bytes(_ answer: HTTPAnswer) -> [UInt8]? {
        switch answer.body {
        case .bytes(let bytes): bytes
        case .file(let file, let range): file.read(range)
        case .none, .events: nil
        }
    }

    /// The one difference is the script, which is in every page and in nothing else.
    @Test func whatIsServedIsWhatABuildWrites() async throws {
        let built = try await Repository.flagship()
        let edition = try await Self.edition(Repository.snapshot)
        let answers = Self.answers()
        #expect(built.files.count > 500)
        for (path, expected) in built.files {
            let answer = await answers.answer(Self.request("/" + Address.path(path)), edition)
            #expect(answer.status == 200, "\(path)")
            var served = try #require(Self.bytes(answer), "\(path)")
            let tag = EntityTag(of: expected)
            #expect(answer["ETag"] == tag.text, "\(path)")
            if path.hasSuffix(".html") {
                let script = InjectedScript.tag(tag)
                let place = try #require(served.firstRange(of: script), "\(path)")
                served.removeSubrange(place)
            }
            #expect(served == expected, "\(path)")
        }
    }

    @Test func theSearchOfTheEditionBeforeIsStillThere() async throws {
        func snapshot(_ text: String) -> Snapshot {
            Snapshot(texts: [
                "content/site.yaml": "title: Example\ndescription: A site.\n",
                "content/index.md": "---\ntitle: Home\n---\n\(String(repeating: text + " ", count: 20_000))\n",
            ])
        }
        let old = try await Self.edition(snapshot("one"))
        var new = try await Self.edition(snapshot("two"))
        var result = try #require(old.site?.result)
        await result.makeSearch(jobs: 1)
        let shard = try #require(
            result.plan.files.last { Plan.isOfSearchIndex($0.path) && $0.path != "search/index.js" })
        let request = Self.request("/" + shard.path)
        #expect(await Self.answers().answer(request, old).status == 200)
        #expect(await Self.answers().answer(request, new).status == 404)
        new.site?.earlierSearch = old.site?.search
        #expect(await Self.answers().answer(request, new).status == 200)
    }

    @Test func beforeThereIsASite() async throws {
        var edition = Edition()
        edition.findings = Findings(.contentMissing(path: "a<b>"))
        let answer = await Self.answers().answer(Self.request("/guide/"), edition)
        #expect(answer.status == 503)
        let page = String(decoding: try #require(Self.bytes(answer)), as: UTF8.self)
        #expect(page.contains("<pre>error: cannot read a&lt;b&gt;: there is no such folder\n"))
        #expect(page.contains("<script src=\"/-/reload.js\" data-page=\"\" defer></script>"))
    }

    // MARK: What open pages are told

    @Test func aPageIsToldWhatConcernsIt() async throws {
        func edition(_ number: Int, _ body: String) async throws -> Edition {
            var edition = try await Self.edition(
                Snapshot(texts: [
                    "content/site.yaml": "title: Example\ndescription: A site.\nurl: https://example.org/docs/\n",
                    "content/index.md": "---\ntitle: Home\n---\nHome.\n",
                    "content/a.md": "---\ntitle: A\n---\n\(body)\n",
                ]))
            edition.number = number
            return edition
        }
        func messages(_ follower: inout PageFollower, _ edition: Edition) -> [String] {
            follower.messages(for: edition, page: edition.page(at: follower.path)).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        let first = try await edition(1, "One.")
        let tag = EntityTag(of: try #require(first.page(at: "/docs/a/"))).name
        var follower = PageFollower(path: "/docs/a/", tag: tag)
        let nothing = "event: findings\ndata: {\"title\":\"\",\"findings\":[]}\n\n"
        #expect(messages(&follower, first) == [nothing])
        #expect(messages(&follower, first) == [])
        var other = PageFollower(path: "/docs/", tag: "")
        #expect(messages(&other, first) == ["event: reload\ndata: {}\n\n", nothing])

        let second = try await edition(2, "Two.")
        #expect(messages(&follower, second) == ["event: reload\ndata: {}\n\n"])
        #expect(messages(&other, second) == [])

        var third = second
        third.number = 3
        third.changed = [PageChange.Asset(from: "a b.css", to: "a b.css")]
        let shown = EntityTag(of: try #require(second.page(at: "/docs/a/"))).name
        #expect(
            messages(&follower, third) == [
                "event: styles\ndata: {\"edition\":3,\"tag\":\"\(shown)\",\"styles\":[{\"from\":\"/docs/a%20b.css\",\"to\":\"/docs/a%20b.css\"}]}\n\n"
            ])

        third.findings = Findings(.contentMissing(path: "content"))
        third.changed = []
        #expect(
            messages(&follower, third) == [
                "event: findings\ndata: {\"title\":\"1 error\",\"findings\":[\"error: cannot read content: there is no such folder\\n  = help: run `sitegen new site` to begin a site here, or say where it is with `--source`\"]}\n\n"
            ])
        #expect(messages(&follower, second) == [nothing])
    }

    // MARK: Statuses to try clients against

    private static func status(_ code: String, _ fields: [String: String] = [:], method: String = "GET") async throws
        -> HTTPAnswer
    {
        let edition = try await flagship.value
        return await answers().answer(request("/-/status/" + code, fields, method: method), edition)
    }

    private static let flagship = Task { try await edition(Repository.snapshot) }

    @Test func everyFinalCodeOfTheGuideIsAnsweredWithWhatItRequires() async throws {
        let edition = try await Self.flagship.value
        let samples = StatusAnswers(edition).samples
        #expect(samples.count > 90)
        for sample in samples.values where sample.code >= 200 {
            let answer = try await Self.status(String(sample.code))
            #expect(answer.status == sample.code)
            for header in sample.headers where !["Date", "Content-Length"].contains(header) {
                #expect(answer[header] != nil, "\(sample.code) \(header)")
            }
            let isBodiless = [204, 205, 304].contains(sample.code)
            #expect((Self.bytes(answer) == nil) == isBodiless, "\(sample.code)")
        }
    }

    @Test func aStatusWithItsHeadersAndAnExample() async throws {
        let answer = try await Self.status("405")
        #expect(
            String(decoding: answer.head(date: "DATE", keepsAlive: true), as: UTF8.self)
                == """
                HTTP/1.1 405 Method Not Allowed\r
                Allow: GET, HEAD\r
                Cache-Control: no-store\r
                Content-Type: application/problem+json\r
                Date: DATE\r
                Content-Length: 222\r
                X-Content-Type-Options: nosniff\r
                Connection: keep-alive\r
                \r

                """)
        #expect(
            String(decoding: try #require(Self.bytes(answer)), as: UTF8.self)
                == """
                {
                  "type": "https://status-codes.example/http/405/",
                  "title": "Method Not Allowed",
                  "status": 405,
                  "detail": "The server knows the method, but this resource does not support it; the response lists those it does."
                }

                """)
        #expect(try await Self.status("401")["WWW-Authenticate"] == "Basic realm=\"preview\"")
        #expect(try await Self.status("302")["Location"] == "/")
        #expect(try await Self.status("503", method: "POST").status == 503)
    }

    @Test func informationalCodesComeBeforeAnAnswer() async throws {
        let hints = try await Self.status("103")
        #expect(
            String(decoding: hints.head(date: "DATE", keepsAlive: true), as: UTF8.self).hasPrefix(
                "HTTP/1.1 103 Early Hints\r\nLink: </>; rel=preload; as=fetch\r\n\r\nHTTP/1.1 200 OK\r\n"))
        #expect(try await Self.status("101").status == 426)
        let switching = try await Self.status("101", ["upgrade": "example/1"])
        #expect(switching.status == 101)
        #expect(switching["Upgrade"] == "example/1")
        #expect(switching.isLast)
    }

    @Test func whatThereIsToTry() async throws {
        let list = String(decoding: try #require(Self.bytes(try await Self.status(""))), as: UTF8.self)
        #expect(list.contains("<li><a href=\"/-/status/404\">404</a> Not Found</li>"))
        let unknown = try await Self.status("299")
        #expect(unknown.status == 404)
        #expect(
            Self.bytes(unknown)
                == Array("404 Not Found: this site has no entry 299; /-/status/ lists what there is\n".utf8))
        let small = try await Self.edition(
            Snapshot(texts: [
                "content/site.yaml": "title: Example\ndescription: A site.\n",
                "content/index.md": "---\ntitle: Home\n---\nHome.\n",
            ]))
        let none = await Self.answers().answer(Self.request("/-/status/"), small)
        #expect(
            Self.bytes(none)
                == Array(
                    "404 Not Found: this site has no entry whose code is an HTTP status, three digits from 100 to 999\n"
                        .utf8))
    }
}
