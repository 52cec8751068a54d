/// What items of lists were last written as, for lists of which neighbouring pages show nearly the same: a sidebar. It holds as
/// many as two such lists have, whatever the size of the site.
struct ItemMemo: Sendable {
    private struct Slot {
        var number: Int
        var bytes: [UInt8]
    }

    private static let size = 256

    private var template = ""
    private var step = 0
    private var scope = ""
    private var slots: [Slot?] = []

    /// Turns to a list: the section on it in a template, and what its items have in common.
    mutating func turn(to scope: String, _ step: Int, of template: String) {
        if step == self.step, scope == self.scope, template == self.template { return }
        self.template = template
        self.step = step
        self.scope = scope
        slots = Array(repeating: nil, count: Self.size)
    }

    /// Appends what an item was written as, if that is known.
    func append(_ number: Int, to out: inout [UInt8]) -> Bool {
        guard let slot = slots[number % Self.size], slot.number == number else { return false }
        out.append(contentsOf: slot.bytes)
        return true
    }

    mutating func keep(_ number: Int, _ bytes: ArraySlice<UInt8>) {
        slots[number % Self.size] = Slot(number: number, bytes: Array(bytes))
    }
}
