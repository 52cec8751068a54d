import SitegenKit

/// The names that the preview answers to. Without this a page anywhere on the web could give its own name this machine's
/// address, and read what only its owner is to see (DNS rebinding). An address cannot be given to somebody else, so where
/// the preview is open to other machines any address is right.
struct HostPolicy: Sendable {
    /// What `--host` named.
    let host: String
    let isLoopback: Bool

    func allows(_ name: String?) -> Bool {
        // HTTP/1.0 has no Host, and no browser speaks it.
        guard let name else { return true }
        if name == "localhost" || name.ends(with: ".localhost") || name == "::1" || name == host.lowercased() {
            return true
        }
        if Self.isAddress4(name) { return !isLoopback || name.begins(with: "127.") }
        return !isLoopback && name.contains(":")
    }

    private static func isAddress4(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isDigit) }
    }
}
