#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How long after a save the preview answers with it, as a browser sees it: the wait for further saves is in it.
enum Serve {
    /// What is changed of a page. A title stands on others too, a heading is what others link to.
    enum Edit: String, CaseIterable {
        case text, heading, title

        /// The file with the mark in it.
        func text(of page: String, mark: String) -> String {
            switch self {
            case .text: page + "\nThe word is \(mark).\n"
            case .heading: page + "\n## The \(mark)\n\nText.\n"
            case .title:
                page.split(separator: "\n", omittingEmptySubsequences: false)
                    .map { $0.hasPrefix("title: ") ? "title: The \(mark)" : String($0) }.joined(separator: "\n")
            }
        }
    }

    struct Figures {
        /// Seconds for each edit.
        var wall: [Edit: Double] = [:]
        var peakBytes = 0
    }

    /// Edits an article that stands in the middle. The project is as it was afterwards.
    static func measure(_ sitegen: String, _ project: String, jobs: Int, rounds: Int, in scratch: String) throws
        -> Figures
    {
        let content = project + "/content"
        let articles = try Disk.list(content).files.filter { $0.hasPrefix("guide/") && !$0.hasSuffix("index.md") }
            .sorted()
        guard !articles.isEmpty else { throw Failure("\(content)/guide has no article to edit") }
        let article = articles[articles.count / 2]
        let page = String(decoding: try Disk.read(content + "/" + article), as: UTF8.self)
        let address = String(article.dropLast(".md".count)) + "/"
        func save(_ text: String) throws {
            try Disk.write(Array(text.utf8), to: scratch + "/edited")
            // As editors save; what is read while a file is being written is nobody's edit.
            guard rename(scratch + "/edited", content + "/" + article) == 0 else { throw Failure.system(article) }
        }
        let log = scratch + "/serve-log"
        let child = try Child(sitegen, ["serve", "--source", project, "--jobs", String(jobs)], log: log)
        let edits = Result {
            let server = try Server(log: log)
            _ = try server.wait(for: "<html", at: address)
            var wall: [Edit: Double] = [:]
            for round in 1...rounds {
                for edit in Edit.allCases {
                    let mark = "mark\(edit)\(round)"
                    let text = edit.text(of: page, mark: mark)
                    let start = Clock.now(CLOCK_MONOTONIC)
                    try save(text)
                    wall[edit] = min(wall[edit] ?? .infinity, try server.wait(for: mark, at: address) - start)
                }
            }
            return wall
        }
        let usage = try child.stop()
        try save(page)
        return Figures(wall: try edits.get(), peakBytes: usage.peakBytes)
    }
}

/// A preview that listens on this machine.
private struct Server {
    let port: UInt16
    /// With a slash at both ends.
    let base: String

    /// Waits until it says where.
    init(log: String) throws {
        let deadline = Clock.now(CLOCK_MONOTONIC) + 300
        while true {
            let said = String(decoding: try Disk.read(log), as: UTF8.self)
            if let line = said.split(separator: "\n").first(where: { $0.hasPrefix("serving http://127.0.0.1:") }) {
                let address = line.dropFirst("serving http://127.0.0.1:".count).prefix { $0 != " " }
                guard let port = UInt16(address.prefix { $0 != "/" }) else { throw Failure("serve said: \(said)") }
                self.port = port
                base = String(address.drop { $0 != "/" })
                return
            }
            guard Clock.now(CLOCK_MONOTONIC) < deadline, isInterrupted == 0 else {
                throw Failure("serve said: \(said)")
            }
            usleep(2000)
        }
    }

    /// Asks for a page until it has the text; the time at which it had.
    func wait(for text: String, at path: String) throws -> Double {
        let wanted = Array(text.utf8)
        let deadline = Clock.now(CLOCK_MONOTONIC) + 120
        while true {
            let answer = try get(base + path)
            let now = Clock.now(CLOCK_MONOTONIC)
            if answer.contains(wanted) { return now }
            guard now < deadline, isInterrupted == 0 else {
                throw Failure(
                    "\(base)\(path) never had \(text):\n\(String(decoding: answer.prefix(2000), as: UTF8.self))")
            }
            usleep(2000)
        }
    }

    private func get(_ path: String) throws -> [UInt8] {
        #if canImport(Glibc)
            let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let socket = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard socket >= 0 else { throw Failure.system("socket") }
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let refused = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard refused == 0 else { throw Failure.system("port \(port)") }
        let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n".utf8)
        guard send(socket, request, request.count, 0) == request.count else { throw Failure.system("port \(port)") }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count >= 0 else { throw Failure.system("port \(port)") }
            if count == 0 { return answer }
            answer += buffer[..<count]
        }
    }
}
