/// What the items of one list were last written as, where neighbouring pages show nearly the same of it: a sidebar. It holds about
/// as many items as a page shows.
struct ItemMemo: Sendable {
    private struct Slot {
        var number: Int
        var bytes: [UInt8]
    }

    private static let least = 256

    private var template = ""
    private var step = 0
    private var scope = ""
    private var slots = [Slot?](repeating: nil, count: least)

    /// Turns to a list: the section on it in a template, and what its items have in common. `count` is how many a page shows.
    mutating func turn(to scope: String, _ step: Int, of template: String, count: Int) {
        if step == self.step, scope == self.scope, template == self.template { return }
        self.template = template
        self.step = step
        self.scope = scope
        slots = Array(repeating: nil, count: max(count, Self.least))
    }

    /// Appends what an item was written as, if that is known.
    func append(_ number: Int, to out: inout [UInt8]) -> Bool {
        guard let slot = slots[number % slots.count], slot.number == number else { return false }
        out.append(contentsOf: slot.bytes)
        return true
    }

    mutating func keep(_ number: Int, _ bytes: ArraySlice<UInt8>) {
        slots[number % slots.count] = Slot(number: number, bytes: Array(bytes))
    }
}
