/// One request, as far as a server of files needs to know it.
struct HTTPRequest: Hashable, Sendable {
    struct Field: Hashable, Sendable {
        /// In lower case.
        var name: String
        var value: String
    }

    var method: String
    /// The path as it was sent, with its percent signs; empty for the forms of target that name no file.
    var path: String
    /// What follows the question mark; nil without one.
    var query: String?
    /// The host that was asked for, without a port; nil in HTTP/1.0, which has none.
    var host: String?
    var minorVersion: Int
    var fields: [Field]
    /// Whether a body follows. Nobody reads it: the connection ends with the answer.
    var hasBody: Bool

    /// The values of a field that is a list, as one (RFC 9110, section 5.3).
    func field(_ name: String) -> String? {
        let values = fields.filter { $0.name == name }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// Whether another request may follow on the connection (RFC 9112, section 9.3).
    var keepsAlive: Bool {
        let options = (field("connection") ?? "").lowercased().split(separator: ",").map {
            $0.trimming { $0 == " " || $0 == "\t" }
        }
        if hasBody || options.contains("close") { return false }
        return minorVersion > 0 || options.contains("keep-alive")
    }

    /// A request that can be answered only with a status, before any of it was looked up.
    struct Refusal: Error, Hashable, Sendable {
        var status: Int
        /// What is wrong with it, for the one who wrote the client.
        var reason: String
    }
}

extension StringProtocol {
    /// Without the characters at both ends that are of a kind.
    func trimming(_ isOuter: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isOuter(first) { rest.removeFirst() }
        while let last = rest.last, isOuter(last) { rest.removeLast() }
        return String(rest)
    }
}
