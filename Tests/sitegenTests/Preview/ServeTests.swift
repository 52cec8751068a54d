import Foundation
import TestSupport
import Testing

@testable import sitegen

/// `sitegen serve` as a process, asked over real sockets.
@Suite struct ServeTests {
    /// A small project under a sub-path, with a file to be copied, and its preview.
    private struct Served {
        let tool: Tool
        let preview: RunningPreview

        init(_ arguments: [String] = ["--port", "0"]) throws {
            tool = try Tool()
            try tool.write(
                "content/site.yaml", "title: Example\ndescription: A site.\nurl: https://example.org/docs/\n")
            try tool.write("content/index.md", "---\ntitle: Home\n---\nHello, see [a](guide/a.md).\n")
            try tool.write("content/guide/a.md", "---\ntitle: A page\n---\nText.\n")
            try tool.write("content/numbers.txt", "0123456789")
            preview = try RunningPreview(in: tool.folder, arguments)
        }

        func get(_ path: String, method: String = "GET", _ fields: String = "", host: String = "localhost") throws
            -> String
        {
            try RawClient.get(preview.port, path, method: method, fields, host: host)
        }
    }

    @Test func pagesUnderTheirSubPath() throws {
        let served = try Served()
        defer { served.tool.remove() }
        #expect(served.preview.address == "http://127.0.0.1:\(served.preview.port)/docs/")
        let home = try served.get("/docs/")
        #expect(home.statusLine == "HTTP/1.1 200 OK")
        #expect(home.header("Content-Type") == "text/html; charset=utf-8")
        #expect(home.header("Cache-Control") == "no-cache")
        #expect(home.header("Content-Length") == String(home.body.utf8.count))
        #expect(home.body.contains("src=\"/-/reload.js\""))
        #expect(try served.get("/").header("Location") == "/docs/")
        #expect(try served.get("/docs/guide/a?q=%20").header("Location") == "/docs/guide/a/?q=%20")
        #expect(try served.get("/docs/guide/a").status == 301)
        let missing = try served.get("/docs/none/")
        #expect(missing.status == 404)
        #expect(missing.body.contains("Page not found"))
        #expect(try served.get("/other/").status == 404)
    }

    @Test func headIsGetWithoutItsBody() throws {
        let served = try Served()
        defer { served.tool.remove() }
        for path in ["/docs/", "/docs/numbers.txt", "/docs/none/", "/docs/guide/a", "/-/reload.js"] {
            func head(_ answer: String) -> [Substring] {
                answer.split(separator: "\r\n\r\n", maxSplits: 1)[0].split(separator: "\r\n").filter {
                    !$0.hasPrefix("Date:")
                }
            }
            let get = try served.get(path)
            let answer = try served.get(path, method: "HEAD")
            #expect(answer.body == "")
            #expect(head(answer) == head(get))
        }
    }

    @Test func conditionsAndRanges() throws {
        let served = try Served()
        defer { served.tool.remove() }
        for path in ["/docs/", "/docs/numbers.txt", "/docs/sitemap.xml"] {
            let tag = try #require(try served.get(path).header("ETag"))
            let same = try served.get(path, "If-None-Match: \(tag)\r\n")
            #expect(same.statusLine == "HTTP/1.1 304 Not Modified")
            #expect(same.header("ETag") == tag)
            #expect(same.body == "")
            #expect(same.header("Content-Length") == nil)
        }
        let part = try served.get("/docs/numbers.txt", "Range: bytes=2-4\r\n")
        #expect(part.statusLine == "HTTP/1.1 206 Partial Content")
        #expect(part.header("Content-Range") == "bytes 2-4/10")
        #expect(part.body == "234")
        let outside = try served.get("/docs/numbers.txt", "Range: bytes=10-\r\n")
        #expect(outside.status == 416)
        #expect(outside.header("Content-Range") == "bytes */10")
        #expect(try served.get("/docs/numbers.txt", "Range: bytes=2-4\r\nIf-Range: \"other\"\r\n").body == "0123456789")
        #expect(try served.get("/docs/numbers.txt", "If-Match: \"other\"\r\n").status == 412)
    }

    @Test func methods() throws {
        let served = try Served()
        defer { served.tool.remove() }
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
            let answer = try served.get("/docs/", method: method)
            #expect(answer.statusLine == "HTTP/1.1 405 Method Not Allowed")
            #expect(answer.header("Allow") == "GET, HEAD")
        }
        #expect(try served.get("/docs/", method: "get").status == 501)
        #expect(try served.get("/docs/", method: "BREW").status == 501)
    }

    @Test(arguments: [
        "nonsense\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET /% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}\u{0}\n\n",
    ])
    func malformedRequests(_ request: String) throws {
        let served = try Served()
        defer { served.tool.remove() }
        let answer = try RawClient.ask(served.preview.port, request)
        #expect(answer.statusLine == "HTTP/1.1 400 Bad Request")
        #expect(answer.header("Connection") == "close")
    }

    @Test func nothingOutsideTheSiteIsServed() throws {
        let served = try Served()
        defer { served.tool.remove() }
        try served.tool.write("secret.txt", "secret")
        let secret = served.tool.folder.appending(path: "secret.txt").path
        let link = served.tool.folder.appending(path: "content/numbers.txt")
        for path in [
            "/docs/../secret.txt", "/docs/%2e%2e/secret.txt", "/docs/..%2fsecret.txt", "/docs/..%5csecret.txt",
            "/docs//../secret.txt", "/docs/guide/../../../secret.txt", "//secret.txt", "/docs/.%2e/secret.txt", secret,
            "/docs/guide/a.md", "/docs/site.yaml",
        ] {
            #expect(try served.get(path).status == 404, "\(path)")
        }
        // A file of the site that becomes a link after it was looked at.
        try FileManager.default.removeItem(at: link)
        try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: secret)
        let answer = try served.get("/docs/numbers.txt")
        #expect(answer.status == 404)
        #expect(!answer.contains("secret"))
    }

    @Test func foreignNamesAreNotAnswered() throws {
        let served = try Served()
        defer { served.tool.remove() }
        let answer = try served.get("/docs/", host: "evil.example")
        #expect(answer.statusLine == "HTTP/1.1 421 Misdirected Request")
        #expect(!answer.contains("Hello"))
        #expect(try served.get("/docs/", host: "127.0.0.1:80").status == 200)
        #expect(try served.get("http://evil.example/docs/", host: "localhost").status == 421)
    }

    @Test func oneConnectionForManyRequests() throws {
        let served = try Served()
        defer { served.tool.remove() }
        let client = try RawClient(port: served.preview.port)
        let request = "GET /docs/numbers.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"
        for _ in 0..<3 {
            client.send(request)
            #expect(client.read(until: "0123456789").header("Connection") == "keep-alive")
        }
        // All at once, answered in their order.
        client.send(request + "HEAD /docs/none HTTP/1.1\r\nHost: localhost\r\n\r\n" + request)
        let answers = client.read(until: "0123456789") + client.read(until: "0123456789")
        #expect(answers.components(separatedBy: "HTTP/1.1 ").dropFirst().map { $0.prefix(3) } == ["200", "404", "200"])
        client.send("POST /docs/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello")
        #expect(client.readToEnd().status == 405)
    }

    @Test func slowClientsKeepNobodyWaiting() throws {
        let served = try Served()
        defer { served.tool.remove() }
        let slow = try (0..<200).map { _ in try RawClient(port: served.preview.port) }
        for client in slow { client.send("GET /docs/ HTTP/1.1\r\nHost: lo") }
        #expect(try served.get("/docs/").status == 200)
        for client in slow.prefix(3) {
            client.send("calhost\r\nConnection: close\r\n\r\n")
            #expect(client.readToEnd().status == 200)
        }
    }

    @Test func aRequestThatDoesNotEnd() throws {
        let served = try Served()
        defer { served.tool.remove() }
        let cut = try RawClient(port: served.preview.port)
        cut.send("GET /docs/ HTTP/1.1\r\nHost: lo")
        cut.end()
        #expect(cut.readToEnd().statusLine == "HTTP/1.1 400 Bad Request")
        let client = try RawClient(port: served.preview.port)
        client.send("GET /docs/ HTTP/1.1\r\nHost: lo")
        #expect(client.readToEnd().statusLine == "HTTP/1.1 408 Request Timeout")
    }

    /// A byte now and then is no way to keep a connection for ever.
    @Test func aHeadThatComesInDrops() throws {
        let served = try Served()
        defer { served.tool.remove() }
        let client = try RawClient(port: served.preview.port)
        client.send("GET /docs/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: ")
        for _ in 0..<120 where !client.hasMore {
            client.send("x")
            usleep(200_000)
        }
        if !client.hasMore { client.send("\r\n\r\n") }
        #expect(client.readToEnd().statusLine == "HTTP/1.1 408 Request Timeout")
    }

    @Test func tooManyConnections() throws {
        let served = try Served()
        defer { served.tool.remove() }
        let request = "GET /docs/guide/a HTTP/1.1\r\nHost: localhost\r\n\r\n"
        var clients = try (0..<PreviewServer.mostConnections).map { _ in try RawClient(port: served.preview.port) }
        for client in [clients[0], clients[PreviewServer.mostConnections - 1]] {
            client.send(request)
            #expect(client.read(until: "/docs/guide/a/\n").status == 301)
        }
        for _ in 0..<3 {
            let refused = try RawClient(port: served.preview.port)
            refused.send(request)
            let answer = refused.readToEnd()
            #expect(answer.statusLine == "HTTP/1.1 503 Service Unavailable")
            #expect(answer.body == "503 Service Unavailable: there are too many connections\n")
            #expect(!refused.isReset)
        }
        // Whoever comes when others have gone is let in.
        clients = []
        var status: Int?
        for _ in 0..<300 where status != 200 {
            usleep(100_000)
            status = try served.get("/docs/").status
        }
        #expect(status == 200)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func itStopsWhenItIsTold(_ number: Int32) throws {
        let served = try Served()
        defer { served.tool.remove() }
        // Also while somebody is connected.
        let client = try RawClient(port: served.preview.port)
        client.send("GET /-/events?page=/docs/&tag=x HTTP/1.1\r\nHost: localhost\r\n\r\n")
        // Its page is not the present one, which it is told at once.
        #expect(client.read(until: "event: reload").hasSuffix("event: reload"))
        #expect(served.preview.stop(with: number) == 0)
        #expect(served.preview.errors == "stopped\n")
        _ = client.readToEnd()
    }

    // MARK: The terminal

    @Test func whatItSaysOfChanges() throws {
        let served = try Served()
        defer { served.tool.remove() }
        var said = "built again: 2 pages\n"
        try served.tool.write("content/guide/a.md", "---\ntitle: A page\n---\nOther.\n")
        #expect(served.preview.hasSaid(said), "\(served.preview.errors)")
        try served.tool.write("content/guide/a.md", "---\ntitle: A page\n---\n[x](b.md)\n")
        said += """
            error[SG050]: There is no file content/guide/b.md
             --> content/guide/a.md:4:5
              |
            4 | [x](b.md)
              |     ^^^^

            1 error
            the last good site is still shown

            """
        #expect(served.preview.hasSaid(said), "\(served.preview.errors)")
        try served.tool.write("content/guide/a.md", "---\ntitle: A page\n---\nMended.\n")
        said += "built again: 2 pages\n"
        #expect(served.preview.hasSaid(said), "\(served.preview.errors)")
        try FileManager.default.removeItem(at: served.tool.folder.appending(path: "content"))
        said += """
            error: cannot read ./content: there is no such folder
               = help: run `sitegen new site` to begin a site here, or say where it is with `--source`

            """
        #expect(served.preview.hasSaid(said), "\(served.preview.errors)")
        #expect(try served.get("/docs/guide/a/").body.contains("Mended."))
    }

    @Test func whatItSaysOfASiteThatWasNeverGood() throws {
        let tool = try Tool()
        defer { tool.remove() }
        try tool.write("content/site.yaml", "title: Example\ndescription: A site.\n")
        try tool.write("content/index.md", "Hello.\n")
        let preview = try RunningPreview(in: tool.folder)
        #expect(
            preview.hasSaid(
                """
                error[SG010]: content/index.md has no front matter
                 --> content/index.md:1:1
                  |
                1 | Hello.
                  | ^
                  = help: start the file with `---`, a line `title: ...`, and `---`

                1 error
                there is no site to show yet

                """), "\(preview.errors)")
    }

    #if os(Linux)
        @Test func itOpensABrowser() throws {
            let served = try Served()
            defer { served.tool.remove() }
            try served.tool.write("bin/xdg-open", "#!/bin/sh\nprintf %s \"$1\" >opened\n")
            let bin = served.tool.folder.appending(path: "bin")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: bin.appending(path: "xdg-open").path)
            let opening = try RunningPreview(in: served.tool.folder, ["--port", "0", "--open"], path: bin.path)
            for _ in 0..<3000 where served.tool.read("opened") != opening.address { usleep(10_000) }
            #expect(served.tool.read("opened") == opening.address)
            let failing = try RunningPreview(in: served.tool.folder, ["--port", "0", "--open"], path: "/nowhere")
            let text = "cannot open a browser (No such file or directory): go to \(failing.address)\n"
            #expect(failing.hasSaid(text), "\(failing.errors)")
        }
    #endif

    // MARK: The call

    @Test func aTakenPort() throws {
        let served = try Served()
        defer { served.tool.remove() }
        let result = try served.tool.run("serve", "--port", String(served.preview.port))
        #expect(result.status == 2)
        #expect(
            result.errors == """
                error: cannot listen on port \(served.preview.port): another program does
                   = help: end it, name another port, or leave `--port` out to get the next one that is free

                """)
    }

    @Test func thePortAfterATakenOne() throws {
        let first = try Served([])
        defer { first.tool.remove() }
        let second = try Served([])
        defer { second.tool.remove() }
        #expect(ServeCommand.ports.contains(first.preview.port))
        #expect(second.preview.port > first.preview.port)
    }

    @Test func othersAreLetInOnlyWhenAskedFor() throws {
        let served = try Served(["--port", "0", "--host", "0.0.0.0"])
        defer { served.tool.remove() }
        #expect(served.preview.errors == "everybody who reaches 0.0.0.0 can read this site\n")
        #expect(try served.get("/docs/").status == 200)
        #expect(try served.get("/docs/", host: "evil.example").status == 421)
    }

    @Test(arguments: [
        (
            ["--host", "none.invalid"],
            "error: cannot listen on none.invalid: there is no such host\n   = help: name an address of this machine, such as `--host 0.0.0.0` for all of them\n"
        ),
        (
            ["--host", "192.0.2.1", "--port", "0"],
            "error: cannot listen on 192.0.2.1: Cannot assign requested address\n   = help: name an address of this machine, and a port above 1023\n"
        ),
        (
            ["--port", "0", "--source", "none"],
            "error: cannot read none/content: there is no such folder\n   = help: run `sitegen new site` to begin a site here, or say where it is with `--source`\n"
        ),
    ])
    func whatCannotBeServed(_ arguments: [String], errors: String) throws {
        let tool = try Tool()
        defer { tool.remove() }
        let failure = #expect(throws: RunningPreview.NotStarted.self) { try RunningPreview(in: tool.folder, arguments) }
        #expect(failure?.description == errors)
    }
}
