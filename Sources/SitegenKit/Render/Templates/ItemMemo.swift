/// What the items of lists were last written as, where neighbouring pages show nearly the same of them: a sidebar. Of each list
/// it holds about as many items as a page shows.
struct ItemMemo: Sendable {
    /// A section of a template on a list.
    private struct List {
        let template: String
        let step: Int
        /// What its items have in common.
        var scope = ""
        var slots: [Slot?] = []
    }

    private struct Slot {
        var number: Int
        var bytes: [UInt8]
    }

    private static let least = 256

    private var lists: [List] = []

    /// Turns to a list and says which of those it is that are known. `count` is how many items a page shows.
    mutating func turn(to scope: String, _ step: Int, of template: String, count: Int) -> Int {
        let known = lists.firstIndex { $0.step == step && $0.template == template }
        let list = known ?? lists.count
        if known == nil { lists.append(List(template: template, step: step)) }
        if known == nil || lists[list].scope != scope {
            lists[list].scope = scope
            lists[list].slots = Array(repeating: nil, count: max(count, Self.least))
        }
        return list
    }

    /// Appends what an item was written as, if that is known.
    func append(_ number: Int, of list: Int, to out: inout [UInt8]) -> Bool {
        let place = number % lists[list].slots.count
        guard let slot = lists[list].slots[place], slot.number == number else { return false }
        out.append(contentsOf: slot.bytes)
        return true
    }

    mutating func keep(_ number: Int, of list: Int, _ bytes: ArraySlice<UInt8>) {
        let place = number % lists[list].slots.count
        lists[list].slots[place] = Slot(number: number, bytes: Array(bytes))
    }
}
