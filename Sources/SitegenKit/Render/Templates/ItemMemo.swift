/// What the items of lists were last written as, where neighbouring pages show nearly the same of them: a sidebar. Of each list
/// it holds about as many items as a page shows.
struct ItemMemo: Sendable {
    /// A section of a template on a list.
    private struct List {
        let template: String
        let step: Int
        /// What its items have in common.
        var scope = ""
        /// Where in `bytes` items are, by their numbers. What follows each other on pages does so there, most often.
        var slots: [Slot] = []
        var bytes: [UInt8] = []

        mutating func clear(slots count: Int) {
            slots = Array(repeating: Slot(number: -1, place: 0..<0), count: count)
            bytes.removeAll(keepingCapacity: true)
        }
    }

    private struct Slot {
        /// Negative where nothing is known.
        var number: Int
        var place: Range<Int>
    }

    private static let least = 256
    /// As many bytes as are held for a list before it is begun anew: items that are no longer shown stay among them.
    private static let most = 1 << 17

    private var lists: [List] = []

    /// Turns to a list and says which of those it is that are known. `count` is how many items a page shows.
    mutating func turn(to scope: String, _ step: Int, of template: String, count: Int) -> Int {
        let known = lists.firstIndex { $0.step == step && $0.template == template }
        let list = known ?? lists.count
        if known == nil { lists.append(List(template: template, step: step)) }
        if known == nil || lists[list].scope != scope {
            lists[list].scope = scope
            lists[list].clear(slots: max(count, Self.least))
        }
        return list
    }

    /// Where an item lies, if it is known, until the next one is kept.
    func place(_ number: Int, of list: Int) -> Range<Int>? {
        let slot = lists[list].slots[number % lists[list].slots.count]
        return slot.number == number ? slot.place : nil
    }

    /// Writes what lies at a place.
    func append(_ place: Range<Int>, of list: Int, to out: inout [UInt8]) {
        if !place.isEmpty { out.append(contentsOf: lists[list].bytes[place]) }
    }

    mutating func keep(_ number: Int, of list: Int, _ bytes: ArraySlice<UInt8>) {
        if lists[list].bytes.count + bytes.count > Self.most { lists[list].clear(slots: lists[list].slots.count) }
        let start = lists[list].bytes.count
        lists[list].bytes += bytes
        lists[list].slots[number % lists[list].slots.count] = Slot(
            number: number, place: start..<lists[list].bytes.count)
    }
}
