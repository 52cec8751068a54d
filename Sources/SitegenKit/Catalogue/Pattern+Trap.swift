extension Pattern {
    /// Why a text that does not match in the end can take for ever: part of it matches in as many ways as 2 to the power of
    /// its length, and each is tried.
    package enum Trap: Sendable {
        /// What repeats is itself a repetition, as in `(a+)+`.
        case repeatsRepetition
        /// What repeats matches one text in several ways, as in `(a|a)+` and `(aa|a)+`.
        case repeatsOverlap
    }

    /// The trap in a sound expression, if it has one. `(-[a-z]+)*` is none, because the hyphen says where each turn begins.
    package var trap: Trap? {
        let samples = source.filter { !$0.isASCII }
        return PatternTree.all(of: source).lazy.compactMap { $0.trap(samples) }.first
    }
}

extension PatternTree {
    /// The trap in one of the parts that repeat. Each is judged by itself, however long the rest is.
    fileprivate func trap(_ samples: String) -> Pattern.Trap? {
        switch self {
        case .sign: return nil
        case .sequence(let items), .choice(let items): return items.lazy.compactMap { $0.trap(samples) }.first
        case .repeated(let tree, _, _):
            var whole = Automaton(samples: samples)
            _ = whole.add(self)
            if whole.isWhole { return whole.trap }
            if let trap = tree.trap(samples) { return trap }
            var coarse = Automaton(samples: samples, isCoarse: true)
            _ = coarse.add(self)
            // Without its counts an expression matches in several ways what it matches in one with them: `(a{70}|a{71})+`.
            guard coarse.isWhole, coarse.trap == .repeatsRepetition else { return nil }
            return .repeatsRepetition
        }
    }

    /// In how many ways, about, a text can match: an endless number where there is no end to a part.
    fileprivate var ways: Double {
        switch self {
        case .sign: return 1
        // Of parts in a row most are told apart by what they match: `[A-Z]?[0-9]?` is as good as a length from 0 to 2.
        case .sequence(let items): return items.reduce(1) { $0 + $1.ways - 1 }
        case .choice(let branches): return branches.reduce(0) { $0 + $1.ways }
        case .repeated(_, _, nil): return .infinity
        case .repeated(let tree, let least, .some(let most)):
            let ways = tree.ways
            guard ways > 1 else { return Double(max(most - least, 0) + 1) }
            var all = 1.0
            for _ in 0..<most where all <= Automaton.mostWays { all *= ways }
            return all
        }
    }
}

/// An expression as its signs and which of them may follow which (Glushkov's automaton).
private struct Automaton {
    /// The signs that a part of the expression can begin and end with.
    struct Part {
        var first: [Int] = []
        var last: [Int] = []
        var canBeEmpty = true
    }

    /// What a sign matches, of ASCII and of the samples: one bit each.
    private typealias Letters = SIMD4<UInt64>

    /// More signs than these take too long to look at.
    private static let mostSigns = 128
    /// A count of signs is written out up to this one.
    private static let mostCopies = 16
    /// So many turns of a part that has no end are as good as endless, and so are those that match in more ways than these.
    private static let mostTurns = 7
    static let mostWays = Double(1 << 19)

    private static let ascii = (UInt8(0)..<0x80).map { Character(UnicodeScalar($0)) }
    /// Letters beyond ASCII that the expression names.
    private let samples: [Character]
    /// Counts are not written out.
    private let isCoarse: Bool
    private var signs: [String?] = []
    /// For each sign those that may follow, twice if there are two ways.
    private var next: [[Int]] = []
    private var knownLetters: [String: Letters] = [:]
    private var hasEmptyTurns = false

    init(samples: String, isCoarse: Bool = false) {
        self.samples = Array(samples.prefix(128))
        self.isCoarse = isCoarse
    }

    /// Whether all signs found room.
    var isWhole: Bool { signs.count <= Self.mostSigns }

    // MARK: Making

    mutating func add(_ tree: PatternTree) -> Part {
        guard isWhole else { return Part() }
        switch tree {
        case .sign(let sign):
            signs.append(sign)
            next.append([])
            return Part(first: [signs.count - 1], last: [signs.count - 1], canBeEmpty: false)
        case .sequence(let items):
            var all = Part()
            for item in items { append(add(item), to: &all) }
            return all
        case .choice(let branches):
            var all = Part(canBeEmpty: false)
            for part in branches.map({ add($0) }) {
                all.first += part.first
                all.last += part.last
                all.canBeEmpty = all.canBeEmpty || part.canBeEmpty
            }
            return all
        case .repeated(let tree, let least, let most):
            return add(tree, least: least, most: most)
        }
    }

    private mutating func add(_ tree: PatternTree, least: Int, most: Int?) -> Part {
        let isEndless = most.map { isAsGoodAsEndless(tree, least: least, most: $0) } ?? true
        let copies = isEndless ? most == nil ? max(least, 1) : 1 : most ?? 1
        let count = min(isCoarse ? 1 : Self.mostCopies, copies)
        var all = Part()
        // One more turn begins only where the one before has ended: of those that need not be there, too.
        var last: [Int] = []
        for number in 0..<max(count, 0) {
            let part = add(tree)
            if isEndless, number + 1 == count {
                // Turns that are empty end what repeats without end, but not what is counted.
                if most != nil, part.canBeEmpty { hasEmptyTurns = true }
                connect(part.last, part.first)
            }
            append(part, to: &all)
            if number + 1 == count || number + 1 >= least { last += all.last }
        }
        return Part(first: all.first, last: last, canBeEmpty: all.canBeEmpty || least == 0)
    }

    private func isAsGoodAsEndless(_ tree: PatternTree, least: Int, most: Int) -> Bool {
        if case .sign = tree { return isCoarse && most - least >= Self.mostCopies }
        if tree.ways.isInfinite { return most >= Self.mostTurns }
        return tree.ways > 1 && PatternTree.repeated(tree, least: least, most: most).ways > Self.mostWays
    }

    private mutating func append(_ part: Part, to all: inout Part) {
        connect(all.last, part.first)
        if all.canBeEmpty { all.first += part.first }
        all.last = part.canBeEmpty ? all.last + part.last : part.last
        all.canBeEmpty = all.canBeEmpty && part.canBeEmpty
    }

    private mutating func connect(_ last: [Int], _ first: [Int]) {
        for sign in last { next[sign] += first }
    }

    // MARK: Looking for ways that part and meet again

    var trap: Pattern.Trap? {
        mutating get {
            if hasEmptyTurns { return .repeatsRepetition }
            let reached = signs.indices.map(reached)
            var hasOverlap = false
            for sign in signs.indices where reached[sign].contains(sign) {
                let back = next[sign].filter { $0 == sign || reached[$0].contains(sign) }
                if Set(back).count < back.count { return .repeatsRepetition }
                for (index, one) in back.enumerated() where !hasOverlap {
                    hasOverlap = back[..<index].contains { overlap(one, $0) && meet(one, $0, at: sign) }
                }
            }
            return hasOverlap ? .repeatsOverlap : nil
        }
    }

    private func reached(from sign: Int) -> Set<Int> {
        var reached: Set<Int> = []
        var open = next[sign]
        while let sign = open.popLast() {
            if reached.insert(sign).inserted { open += next[sign] }
        }
        return reached
    }

    /// Whether two ways can go on with the same text until both are at a sign.
    private mutating func meet(_ one: Int, _ other: Int, at sign: Int) -> Bool {
        var seen: Set<Int> = []
        var open = [(one, other)]
        while let (one, other) = open.popLast() {
            for left in next[one] {
                for right in next[other] where overlap(left, right) {
                    if left == sign, right == sign { return true }
                    if seen.insert(left * signs.count + right).inserted { open.append((left, right)) }
                }
            }
        }
        return false
    }

    /// Whether there is a letter that both signs match.
    private mutating func overlap(_ one: Int, _ other: Int) -> Bool {
        guard let left = signs[one], let right = signs[other] else { return false }
        return left == right || (letters(left) & letters(right)) != .zero
    }

    private mutating func letters(_ sign: String) -> Letters {
        if let known = knownLetters[sign] { return known }
        var letters = Letters.zero
        if let regex = try? Regex(sign) {
            for (bit, letter) in (Self.ascii + samples).enumerated()
            where (try? regex.wholeMatch(in: String(letter))) != nil {
                letters[bit / 64] |= 1 << UInt64(bit % 64)
            }
        }
        knownLetters[sign] = letters
        return letters
    }
}
