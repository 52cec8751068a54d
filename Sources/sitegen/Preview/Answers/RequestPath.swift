import SitegenKit

/// The path of a request, cut at its slashes before anything is decoded, so that no encoded sign can make a new part.
struct RequestPath: Equatable {
    /// Decoded. The last is empty where the path ends in a slash.
    let parts: [String]
    /// False where a part is one that no file of a site can have: dots, an encoded slash, a backslash, what is not UTF-8.
    /// Nobody looks such a path up.
    let isPlain: Bool

    /// Nil for a path that is malformed: a percent sign without two digits, or an encoded control character.
    init?(_ raw: String) {
        guard raw.utf8.first == UInt8(ascii: "/") else { return nil }
        var parts: [String] = []
        var isPlain = true
        for part in raw.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let bytes = Self.decoded(part) else { return nil }
            let text = String(validating: bytes, as: UTF8.self)
            let isOdd = bytes.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
            if text == nil || isOdd || text == "." || text == ".." { isPlain = false }
            parts.append(text ?? "")
        }
        self.isPlain = isPlain && parts.dropLast().allSatisfy { !$0.isEmpty }
        self.parts = parts
    }

    private static func decoded(_ part: Substring.UTF8View) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = part
        while let byte = rest.popFirst() {
            var byte = byte
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(Address.hexValue),
                    let low = rest.popFirst().flatMap(Address.hexValue)
                else {
                    return nil
                }
                byte = high << 4 | low
            }
            guard byte >= 0x20, byte != 0x7F else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
