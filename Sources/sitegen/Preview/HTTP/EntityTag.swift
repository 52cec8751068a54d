/// A strong tag, made of the content: equal tags are equal bytes (RFC 9110, section 8.8.3).
struct EntityTag: Hashable, Sendable {
    /// With its quotes.
    let text: String

    /// Feeds on the pieces of a file: two hashes of 64 bits and the length. The content is the project's own, and nobody
    /// gains from two files that share a tag.
    struct Hasher {
        private var first: UInt64 = 0xCBF2_9CE4_8422_2325
        private var second: UInt64 = 0x9E37_79B9_7F4A_7C15
        private var count = 0

        mutating func take(_ bytes: [UInt8]) {
            bytes.withUnsafeBufferPointer { bytes in
                for byte in bytes {
                    first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
                    second = (second &+ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
                    second ^= second >> 32
                }
            }
            count += bytes.count
        }

        var tag: EntityTag {
            EntityTag(
                text: "\"\(String(first, radix: 16))-\(String(second, radix: 16))-\(String(count, radix: 16))\"")
        }
    }

    /// Without its quotes, as pages hand it on.
    var name: String { String(text.dropFirst().dropLast()) }

    fileprivate init(text: String) { self.text = text }

    init(of bytes: [UInt8]) {
        var hasher = Hasher()
        hasher.take(bytes)
        self = hasher.tag
    }

    /// Whether a list of tags names this one, or all. With weak comparison `W/` does not matter.
    func isNamed(in list: String, weakly: Bool) -> Bool {
        var rest = list.utf8[...]
        func skip() {
            while let first = rest.first, first == 0x20 || first == 0x09 || first == UInt8(ascii: ",") {
                rest.removeFirst()
            }
        }
        skip()
        if rest.elementsEqual("*".utf8) { return true }
        while !rest.isEmpty {
            let isWeak = rest.starts(with: "W/".utf8)
            if isWeak { rest = rest.dropFirst(2) }
            guard rest.first == UInt8(ascii: "\""),
                let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\""))
            else { return false }
            if weakly || !isWeak, rest[...end].elementsEqual(text.utf8) { return true }
            rest = rest[rest.index(after: end)...]
            skip()
        }
        return false
    }
}
