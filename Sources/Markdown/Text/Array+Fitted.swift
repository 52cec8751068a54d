extension Array {
    /// The same elements in no more memory than they need.
    package func fitted() -> [Element] {
        capacity == count
            ? self
            : [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
                initialized = count
                _ = buffer.initialize(from: self)
            }
    }
}
