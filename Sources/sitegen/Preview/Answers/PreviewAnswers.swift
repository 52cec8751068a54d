import SitegenKit

/// Answers requests from an edition. It reads no socket and no clock; of the disk only files that are published as they are.
struct PreviewAnswers: Sendable {
    let policy: HostPolicy
    /// Opens a file of the content; nil where it is gone, is no file or leads out of the project.
    let open: @Sendable (_ path: String) -> OpenFile?
    private let tags = TagMemory()

    /// The methods of RFC 9110 and PATCH: known, and of no use for files.
    private static let otherMethods = ["POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"]

    func answer(_ request: HTTPRequest, _ edition: Edition) async -> HTTPAnswer {
        guard policy.allows(request.host) else {
            return HTTPAnswer(
                421,
                "this preview does not answer to the name \(request.host ?? ""); name it with --host if it is yours")
        }
        let isRead = request.method == "GET" || request.method == "HEAD"
        guard isRead || Self.otherMethods.contains(request.method) else {
            return HTTPAnswer(501, "the method is not known here")
        }
        if request.path.begins(with: PreviewPath.statuses), request.method != "CONNECT" {
            let name = request.path.behind(PreviewPath.statuses)
            return StatusAnswers(edition).answer(request, name)
        }
        guard isRead else { return HTTPAnswer(405, "files are only read here", [("Allow", "GET, HEAD")]) }
        guard let path = RequestPath(request.path) else {
            return HTTPAnswer(400, "the path is not percent-encoded as it must be")
        }
        switch request.path {
        case PreviewPath.script: return whole(request, "text/javascript; charset=utf-8", ReloadScript.bytes)
        case PreviewPath.events: return await events(request)
        default: return await page(request, path, edition)
        }
    }

    private func page(_ request: HTTPRequest, _ path: RequestPath, _ edition: Edition) async -> HTTPAnswer {
        guard edition.site != nil else {
            return HTTPAnswer(
                status: 503, fields: [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-cache")],
                body: .bytes(edition.findings.page))
        }
        switch await edition.lookup(path) {
        case .moved(let address, let status):
            let query = request.query.map { "?" + $0 } ?? ""
            return HTTPAnswer(status, "this page is at \(address)", [("Location", address + query)])
        case .nothing: return notFound(edition)
        case .file(let path):
            guard let file = await edition.file(path) else { return notFound(edition) }
            let type = Self.type(of: file)
            switch edition.render(file) {
            case .page(let bytes, let tag): return whole(request, type, InjectedScript.added(to: bytes, tag), tag)
            case .bytes(let bytes): return whole(request, type, bytes)
            case .copy(let path):
                guard let open = open(path), let tag = tags.tag(of: path, open.signature, read: open.tag) else {
                    return notFound(edition)
                }
                return HTTPAnswer(request, type: type, tag: tag, length: open.size) { .file(open, $0) }
            }
        }
    }

    private func whole(
        _ request: HTTPRequest, _ type: String, _ bytes: [UInt8], _ tag: EntityTag? = nil
    ) -> HTTPAnswer {
        HTTPAnswer(request, type: type, tag: tag ?? EntityTag(of: bytes), length: bytes.count) { range in
            .bytes(range == 0..<bytes.count ? bytes : Array(bytes[range]))
        }
    }

    /// The site's own page for addresses that there are not.
    private func notFound(_ edition: Edition) -> HTTPAnswer {
        guard let bytes = edition.notFound else { return HTTPAnswer(404, "there is no such page") }
        return HTTPAnswer(
            status: 404, fields: [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-cache")],
            body: .bytes(InjectedScript.added(to: bytes, EntityTag(of: bytes))))
    }

    /// `?page=/guide/&tag=...`: what the page that listens is, and which bytes of it the browser has.
    private func events(_ request: HTTPRequest) async -> HTTPAnswer {
        var values: [String: String] = [:]
        for pair in (request.query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            // What is encoded is decoded as the one part of a path that it would be.
            guard parts.count == 2, let value = RequestPath("/" + parts[1].replacing("/", with: "%2F"))?.parts.first
            else { continue }
            values[String(parts[0])] = value
        }
        guard let page = values["page"], let tag = values["tag"] else {
            return HTTPAnswer(400, "the events of which page are asked for?")
        }
        var answer = HTTPAnswer(
            status: 200, fields: [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")],
            body: .events(PageFollower(path: page, tag: tag)))
        answer.isLast = true
        return answer
    }

    private static func type(of file: Plan.File) -> String {
        switch file.output {
        case .feed: "application/atom+xml; charset=utf-8"
        case .openSearch: "application/opensearchdescription+xml; charset=utf-8"
        default: ContentType.of(file.path)
        }
    }
}
