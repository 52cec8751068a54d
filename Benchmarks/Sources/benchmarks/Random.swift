/// SplitMix64. The standard library's generators may change what they draw between versions; a corpus must not.
struct Random {
    private var state: UInt64

    /// The same seed and stream always draw the same numbers.
    init(_ seed: Int, stream: UInt64) {
        state = UInt64(seed) &* 0xD120_0CE5_9A37_F4B1 ^ stream &* 0x9E37_79B9_7F4A_7C15
        for _ in 0..<2 { _ = next() }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }

    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// Skewed to the front, as words are in a text: few often, most seldom.
    mutating func pickWord(_ words: [String]) -> String {
        words[min(below(words.count), below(words.count))]
    }
}
