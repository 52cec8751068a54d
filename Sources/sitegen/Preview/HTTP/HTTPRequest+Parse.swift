extension HTTPRequest {
    /// The lines of a head, without what ends them.
    init(_ lines: [ArraySlice<UInt8>]) throws(Refusal) {
        let parts = lines[0].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .malformed("the request line has not three parts") }
        guard parts[0].isToken else { throw .malformed("the method is no token") }
        method = String(decoding: parts[0], as: UTF8.self)
        minorVersion = try Self.minorVersion(parts[2])
        fields = []
        for line in lines.dropFirst() { fields.append(try Self.field(line)) }
        hasBody = try Self.hasBody(fields, minorVersion)
        (path, query, host) = ("", nil, nil)
        host = try Self.host(fields, minorVersion)
        try readTarget(parts[1])
    }

    private static func minorVersion(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> Int {
        let version = Array(bytes)
        guard version.count == 8, version.starts(with: "HTTP/".utf8), version[5].isDigit,
            version[6] == UInt8(ascii: "."), version[7].isDigit
        else { throw .malformed("the version is not written HTTP/1.1") }
        guard version[5] == UInt8(ascii: "1") else {
            throw Refusal(status: 505, reason: "only HTTP/1.1 and HTTP/1.0 are spoken here")
        }
        return Int(version[7] - UInt8(ascii: "0"))
    }

    private static func field(_ line: ArraySlice<UInt8>) throws(Refusal) -> Field {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[..<colon].isToken else {
            // White space before the colon, and a line that goes on with the one before, are among these (sections 5.1, 5.2).
            throw .malformed("a line of the header is no field")
        }
        let value = line[(colon + 1)...]
        guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
            throw .malformed("a field holds a control character")
        }
        return Field(
            name: String(decoding: line[..<colon], as: UTF8.self).lowercased(),
            value: String(decoding: value, as: UTF8.self).trimming { $0 == " " || $0 == "\t" })
    }

    /// RFC 9112, section 6.3.
    private static func hasBody(_ fields: [Field], _ minorVersion: Int) throws(Refusal) -> Bool {
        let lengths = fields.filter { $0.name == "content-length" }
        let codings = fields.filter { $0.name == "transfer-encoding" }
        if !codings.isEmpty {
            guard lengths.isEmpty, minorVersion > 0 else { throw .malformed("the length of the body is said twice") }
            guard codings.count == 1, codings[0].value.lowercased() == "chunked" else {
                throw Refusal(status: 501, reason: "the body has a transfer coding that is not known here")
            }
            return true
        }
        guard let length = lengths.first?.value else { return false }
        guard lengths.count == 1, (1...18).contains(length.utf8.count), length.utf8.allSatisfy(\.isDigit) else {
            throw .malformed("Content-Length is no number")
        }
        return length.utf8.contains { $0 != UInt8(ascii: "0") }
    }

    private static func host(_ fields: [Field], _ minorVersion: Int) throws(Refusal) -> String? {
        let hosts = fields.filter { $0.name == "host" }
        guard hosts.count < 2, minorVersion == 0 || hosts.count == 1 else {
            throw .malformed("there must be one Host")
        }
        return try hosts.first.map { field throws(Refusal) in try host(Array(field.value.utf8)) }
    }

    /// The name in `name:port`, in lower case.
    private static func host(_ bytes: [UInt8]) throws(Refusal) -> String {
        var name = bytes[...]
        if let colon = bytes.lastIndex(of: UInt8(ascii: ":")), bytes[colon...].dropFirst().allSatisfy(\.isDigit) {
            name = bytes[..<colon]
        }
        if name.first == UInt8(ascii: "["), name.last == UInt8(ascii: "]") {
            name = name.dropFirst().dropLast()
            guard !name.isEmpty,
                name.allSatisfy({ $0.isHexDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
            else { throw .malformed("Host is no host") }
        } else {
            guard name.allSatisfy({ $0.isHostByte }) else { throw .malformed("Host is no host") }
        }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private mutating func readTarget(_ bytes: ArraySlice<UInt8>) throws(Refusal) {
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }) else {
            throw .malformed("the target holds what must be percent-encoded")
        }
        var rest = bytes
        if let scheme = ["http://", "https://"].first(where: {
            String(decoding: bytes.prefix($0.utf8.count), as: UTF8.self).lowercased() == $0
        }) {
            // A client may send a whole address, and its host then is the one that counts (section 3.2.2).
            let authority = bytes.dropFirst(scheme.utf8.count).prefix {
                $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?")
            }
            guard !authority.isEmpty else { throw .malformed("the target has no host") }
            host = try Self.host(Array(authority))
            rest = bytes[authority.endIndex...]
            if rest.first != UInt8(ascii: "/") { rest = [UInt8(ascii: "/")] + rest }
        } else if bytes.first != UInt8(ascii: "/") {
            guard bytes.elementsEqual("*".utf8) && method == "OPTIONS" || method == "CONNECT" else {
                throw .malformed("the target is no path")
            }
            return
        }
        let mark = rest.firstIndex(of: UInt8(ascii: "?"))
        path = String(decoding: rest[..<(mark ?? rest.endIndex)], as: UTF8.self)
        query = mark.map { String(decoding: rest[($0 + 1)...], as: UTF8.self) }
    }
}

extension HTTPRequest.Refusal {
    static func malformed(_ reason: String) -> Self { Self(status: 400, reason: reason) }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
    var isHexDigit: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20) }
    fileprivate var isHostByte: Bool {
        isDigit || isLetter || self == UInt8(ascii: ".") || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}

extension ArraySlice<UInt8> {
    /// RFC 9110, section 5.6.2.
    fileprivate var isToken: Bool {
        let signs = Array("!#$%&'*+-.^_`|~".utf8)
        return !isEmpty && allSatisfy { $0.isDigit || $0.isLetter || signs.contains($0) }
    }
}
