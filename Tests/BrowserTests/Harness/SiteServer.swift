import Foundation
import TestSupport

/// A static host without a host: it says what a server would answer, and the browser is given that, not a network.
struct SiteServer: Sendable {
    struct Answer: Sendable {
        var status = 200
        var headers: [String: String] = [:]
        var body: [UInt8] = []
    }

    let site: BuiltSite

    /// What every answer says of scripts, styles and everything else: from the site itself, or not at all.
    static let policy = "default-src 'self'"

    /// The answer to a request; nil for one that is none of the site's.
    func answer(_ address: String) -> Answer? {
        let address = address.prefix { $0 != "#" && $0 != "?" }
        guard address.hasPrefix(site.url),
            let path = address.dropFirst(site.url.count).removingPercentEncoding
        else { return nil }
        if let body = site.files[path] { return answer(path, body) }
        let index = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
        guard let body = site.files[index] else {
            return answer("404.html", site.files["404.html"] ?? [], status: 404)
        }
        if path.isEmpty || path.hasSuffix("/") { return answer(index, body) }
        return Answer(status: 301, headers: ["Location": address + "/"])
    }

    private func answer(_ path: String, _ body: [UInt8], status: Int = 200) -> Answer {
        let ending = path.split(separator: ".").last.map(String.init) ?? ""
        let headers = [
            "Content-Type": Self.types[ending] ?? "application/octet-stream", "Content-Security-Policy": Self.policy,
            "X-Content-Type-Options": "nosniff",
        ]
        return Answer(status: status, headers: headers, body: body)
    }

    /// As the hosts of static sites have them.
    private static let types = [
        "css": "text/css; charset=utf-8", "gif": "image/gif", "html": "text/html; charset=utf-8",
        "jpg": "image/jpeg", "js": "text/javascript; charset=utf-8", "json": "application/json",
        "md": "text/markdown; charset=utf-8", "png": "image/png", "svg": "image/svg+xml",
        "txt": "text/plain; charset=utf-8", "webmanifest": "application/manifest+json", "webp": "image/webp",
        "woff2": "font/woff2", "xml": "application/xml",
    ]
}
