/// What hosts are to send with the files of a site.
struct ResponseHeader: Sendable {
    var name: String
    var value: String

    /// As `_headers` and HTTP write it.
    var line: String { "\(name): \(value)" }

    /// With every file.
    static let ofAll = [
        ResponseHeader(name: "Content-Security-Policy", value: "default-src 'self'"),
        ResponseHeader(name: "X-Content-Type-Options", value: "nosniff"),
        ResponseHeader(name: "Referrer-Policy", value: "strict-origin-when-cross-origin"),
    ]

    /// With files whose name changes with their content.
    static let immutable = ResponseHeader(name: "Cache-Control", value: "public, max-age=31536000, immutable")

    /// With all others: a browser asks each time whether what it has is still right.
    static let asked = ResponseHeader(name: "Cache-Control", value: "no-cache")

    static let feed = ResponseHeader(name: "Content-Type", value: "application/atom+xml")
    static let markdown = ResponseHeader(name: "Content-Type", value: "text/markdown; charset=utf-8")
}
