/// A range of bytes in half the room. Every page of a site keeps dozens of them until the site is written.
@propertyWrapper
package struct Compact: Sendable, Equatable, BitwiseCopyable {
    private var lower: UInt32
    private var upper: UInt32

    package init(wrappedValue: Range<Int>) {
        lower = UInt32(wrappedValue.lowerBound)
        upper = UInt32(wrappedValue.upperBound)
    }

    package var wrappedValue: Range<Int> {
        get { Int(lower)..<Int(upper) }
        set { self = Compact(wrappedValue: newValue) }
    }
}

/// A number that is never negative and never large, in the room that it needs.
@propertyWrapper
package struct Narrow<Stored: UnsignedInteger & FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable, Equatable,
    BitwiseCopyable
{
    private var stored: Stored

    package init(wrappedValue: Int) { stored = Stored(wrappedValue) }

    package var wrappedValue: Int {
        get { Int(stored) }
        set { stored = Stored(newValue) }
    }
}

/// What few of many have. It takes a pointer's room in the others.
@propertyWrapper
package struct Seldom<Value: Sendable & Equatable>: Sendable, Equatable {
    private var values: [Value] = []

    package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    package var wrappedValue: Value? {
        get { values.first }
        set { values = newValue.map { [$0] } ?? [] }
    }
}
