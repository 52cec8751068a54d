extension Renderer {
    /// Old URLs and other spellings for hosts that redirect by rules, a line each: Netlify and Cloudflare Pages read this.
    /// Beyond what has a redirect page it has codes in other letter case, which cannot be files.
    func redirects() -> [UInt8] {
        // Where there are too many, those are left out that have a page to do their work.
        let kept = redirections.filter { !$0.isPattern }.prefix(Self.mostRedirects).sorted()
        let base = site.settings.basePath
        let lines = kept.map { "\(base)\(Address.path($0.from)) \(base)\(Address.path($0.to)) 301\n" }
        return Array(lines.joined().utf8)
    }

    /// Cloudflare Pages reads no more static rules than these.
    private static let mostRedirects = 2000
}

extension Redirection {
    /// Whether some hosts would take a part of the path for a placeholder.
    var isPattern: Bool { from.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ":") } }
}
