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
