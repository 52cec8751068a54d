/// A server whose configuration sitegen can write: what `_headers` and `_redirects` say, in its own words. It is no file of
/// the site, where everybody could read it.
package enum Server: String, CaseIterable, Sendable {
    case nginx, caddy
}

extension Site {
    /// The files of the content that say for other hosts, in the place of what sitegen makes, what the configuration of a
    /// server says. They are not read for it.
    package var ownHostFiles: [String] {
        content.assets.filter { asset in
            [Plan.redirectsPath, Plan.headersPath].contains { "content/\($0)" == asset.lowercased() }
        }
    }
}

extension Renderer {
    package func configuration(of server: Server) -> [UInt8] {
        switch server {
        case .nginx: nginx()
        case .caddy: caddy()
        }
    }

    /// What the paths of assets with a fingerprint look like, as a regular expression. A configuration that named the files
    /// would be wrong after each change of the theme.
    var fingerprintPattern: String { "^\(site.settings.basePath.escapedPattern)assets/.+\\.[0-9a-f]{8}\\.[0-9a-z]+$" }
}

extension String {
    /// As a part of a regular expression that means this text.
    var escapedPattern: String {
        escaping("\\^$.|?*+()[]{}")
    }

    /// Between double quotes, with a backslash before what would end them.
    var quoted: String {
        "\"" + escaping("\"\\") + "\""
    }

    /// With a backslash before each of some signs, also where a mark combines with it.
    private func escaping(_ signs: String) -> String {
        replacingScalars { signs.unicodeScalars.contains($0) ? "\\\($0)" : nil }
    }
}
