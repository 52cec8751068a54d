extension Array {
    /// At most so many values, which are put where they lie: `fill` says how many. The library's own initializer of this kind
    /// looks up the type of its elements in the running program, each time.
    init(most count: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Int) {
        self.init()
        // See `append(contentsOf:)` of bytes.
        if count == 0 { return }
        append(addingCapacity: count) { room in
            room.withUnsafeMutableBufferPointer { room, filled in filled = fill(room) }
        }
    }

    /// The same elements in no more memory than they need.
    package func fitted() -> [Element] {
        if capacity == count { return self }
        var fitted: [Element] = []
        fitted.reserveCapacity(count)
        fitted.append(contentsOf: self)
        return fitted
    }
}
