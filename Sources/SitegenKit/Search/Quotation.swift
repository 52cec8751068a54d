/// Quoted words, which stand side by side in a text or do not.
struct Quotation {
    private let words: [[UInt8]]

    init(_ words: [String]) { self.words = words.map { Array($0.utf8) } }

    /// Whether a block of text has the words in a row. The parts of an identifier are words as the identifier is one.
    func stands(in block: [UInt8]) -> Bool {
        let text = Self.spelt(block)
        return text.indices.contains { Self.isGap(text[$0]) && begins(text, at: $0) }
    }

    private static let space = UInt8(ascii: " ")
    private static let joint = UInt8(ascii: "-")
    private static func isGap(_ byte: UInt8) -> Bool { byte == space || byte == joint }

    /// The words of a text: a space between two of them, a joint between two parts of an identifier, a space at each end.
    private static func spelt(_ block: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(block.count + 2)
        var tokenizer = Tokenizer()
        block.withUnsafeBufferPointer { block in
            tokenizer.tokenize(block) { word, role in
                guard role != .whole else { return }
                text.append(role == .next ? joint : space)
                text.append(contentsOf: word.bytes)
            }
        }
        text.append(space)
        return text
    }

    private func begins(_ text: [UInt8], at start: Int) -> Bool {
        var index = start
        for word in words {
            guard index < text.count, Self.isGap(text[index]) else { return false }
            index += 1
            for (number, letter) in word.enumerated() {
                if number > 0, text[index] == Self.joint { index += 1 }
                guard index < text.count, text[index] == letter else { return false }
                index += 1
            }
        }
        return Self.isGap(text[index])
    }
}
