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
        for tree in PatternTree.all(of: source) {
            var automaton = Automaton()
            _ = automaton.add(tree)
            if let trap = automaton.trap { return trap }
        }
        return nil
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

    /// What a sign matches, of printable ASCII: one bit each.
    private typealias Letters = SIMD2<UInt64>

    /// Beyond so many signs nothing is found: an author does not write them.
    private static let mostSigns = 128
    /// A count of signs is written out up to this one. Of longer parts so many turns are as good as endless.
    private static let mostCopies = 16
    private static let mostTurns = 10

    private var signs: [String?] = []
    /// For each sign those that may follow, twice if there are two ways.
    private var next: [[Int]] = []
    private var knownLetters: [String: Letters] = [:]
    private var hasEmptyTurns = false

    // MARK: Making

    mutating func add(_ tree: PatternTree) -> Part {
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
            guard signs.count <= Self.mostSigns else { return Part() }
            return add(tree, least: least, most: most)
        }
    }

    private mutating func add(_ tree: PatternTree, least: Int, most: Int?) -> Part {
        let isSign = if case .sign = tree { true } else { false }
        let isEndless = most.map { !isSign && $0 >= Self.mostTurns } ?? true
        let count = min(Self.mostCopies, isEndless ? most == nil ? max(least, 1) : 1 : most ?? 1)
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
            guard signs.count <= Self.mostSigns else { return nil }
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
            for byte in UInt8(0x20)..<0x7F {
                let text = String(UnicodeScalar(byte))
                guard (try? regex.wholeMatch(in: text)) != nil else { continue }
                letters[Int(byte) / 64] |= 1 << UInt64(byte % 64)
            }
        }
        knownLetters[sign] = letters
        return letters
    }
}
