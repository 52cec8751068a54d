import SitegenKit

/// What a file is, by the end of its name, as the hosts of static sites say it.
enum ContentType {
    static func of(_ path: String) -> String {
        let name = path.pathParts.last ?? ""
        if name == "_headers" || name == "_redirects" { return "text/plain; charset=utf-8" }
        guard let dot = name.lastIndex(of: ".") else { return unknown }
        let ending = name[name.index(after: dot)...].lowercased()
        if let type = texts[ending] { return type + "; charset=utf-8" }
        return others[ending] ?? unknown
    }

    private static let unknown = "application/octet-stream"

    private static let texts = [
        "css": "text/css", "csv": "text/csv", "html": "text/html", "htm": "text/html", "js": "text/javascript",
        "json": "application/json", "map": "application/json", "md": "text/markdown", "mjs": "text/javascript",
        "svg": "image/svg+xml", "toml": "application/toml", "txt": "text/plain", "vtt": "text/vtt",
        "webmanifest": "application/manifest+json", "xml": "application/xml", "yaml": "application/yaml",
        "yml": "application/yaml", "nojekyll": "text/plain",
    ]

    private static let others = [
        "avif": "image/avif", "bmp": "image/bmp", "gif": "image/gif", "gz": "application/gzip", "ico": "image/x-icon",
        "jpeg": "image/jpeg", "jpg": "image/jpeg", "mp3": "audio/mpeg", "mp4": "video/mp4", "ogg": "audio/ogg",
        "otf": "font/otf", "pdf": "application/pdf", "png": "image/png", "ttf": "font/ttf", "wasm": "application/wasm",
        "wav": "audio/wav", "webm": "video/webm", "webp": "image/webp", "woff": "font/woff", "woff2": "font/woff2",
        "zip": "application/zip",
    ]
}
