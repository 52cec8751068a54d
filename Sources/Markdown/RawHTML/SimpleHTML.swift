/// Steps over HTML as sitegen writes it, where it lies. What it does not know it leaves to `HTMLTokens`.
struct SimpleHTML {
    /// A tag with a short name in lower case, attributes in quotes or without a value, one space before each. All of HTML
    /// reads these alike.
    struct Tag<Meaning> {
        /// What its name means to whoever asked for it.
        var meaning: Meaning
        var isClosing: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { offset >= bytes.count }

    /// The text that comes next; nil where a tag does.
    mutating func nextText() -> UnsafeBufferPointer<UInt8>? {
        let start = offset
        offset = UnsafeRawBufferPointer(bytes).firstIndex(of: UInt8(ascii: "<"), in: start..<bytes.count)
        return offset == start ? nil : UnsafeBufferPointer(rebasing: bytes[start..<offset])
    }

    /// The tag that comes next, if its name means something; else nothing is taken.
    @inline(__always)
    mutating func nextTag<Meaning>(_ meaning: (_ name: UInt64) -> Meaning?) -> Tag<Meaning>? {
        func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        func isPart(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-") }
        var index = offset + 1
        let isClosing = byte(index) == UInt8(ascii: "/")
        if isClosing { index += 1 }
        guard byte(offset) == UInt8(ascii: "<"), (0x61...0x7A).contains(byte(index)) else { return nil }
        let start = index
        var name: UInt64 = 0
        while (0x61...0x7A).contains(byte(index)) || byte(index).isDigit {
            name = name << 8 | UInt64(bytes[index])
            index += 1
        }
        guard index - start <= 8, let meaning = meaning(name) else { return nil }
        while byte(index) == 0x20 {
            index += 1
            guard isPart(byte(index)) else { return nil }
            while isPart(byte(index)) { index += 1 }
            guard byte(index) == UInt8(ascii: "=") else { continue }
            guard byte(index + 1) == UInt8(ascii: "\"") else { return nil }
            index += 2
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
            index += 1
        }
        guard byte(index) == UInt8(ascii: ">") else { return nil }
        offset = index + 1
        return Tag(meaning: meaning, isClosing: isClosing)
    }

    /// The bytes of a name as one number.
    static func packed(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
