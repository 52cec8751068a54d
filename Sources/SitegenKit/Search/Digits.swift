/// Numbers as printable characters, in shards: 91 digits, none of which a JavaScript template has to escape.
enum Digits {
    static let count = 91
    /// From this digit on another one follows.
    private static let more = 60
    private static let characters = (0..<count).map(character)
    private static let values: [Int] = {
        var values = [Int](repeating: 0, count: 256)
        for (value, character) in characters.enumerated() { values[Int(character)] = value }
        return values
    }()

    static var all: String { String(decoding: characters, as: UTF8.self) }

    /// The printable characters behind the space in their order, without `$`, `\\` and `` ` ``.
    @inline(__always)
    static func character(_ value: Int) -> UInt8 {
        precondition(0..<count ~= value, "a digit stands for no more")
        return UInt8(truncatingIfNeeded: 33 + value + (value < 3 ? 0 : 1) + (value < 58 ? 0 : 1) + (value < 61 ? 0 : 1))
    }

    static func value(_ character: UInt8) -> Int { values[Int(character)] }

    /// A number of any size; the small ones, which are most, in one digit.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(mostBytes: mostDigits) { append(number, to: &$0) }
    }

    /// There is room for its digits.
    @inline(__always)
    static func append(_ number: Int, to bytes: inout ByteWriter) {
        var number = number
        while number >= more {
            bytes.append(character(more + (number - more) % (count - more)))
            number = (number - more) / (count - more)
        }
        bytes.append(character(number))
    }

    /// No number has more.
    private static let mostDigits = 14

    /// The number that starts at an offset, which moves behind it.
    static func read(_ bytes: [UInt8], _ index: inout Int) -> Int {
        var number = 0
        var unit = 1
        while index < bytes.count {
            let digit = value(bytes[index])
            index += 1
            number += digit * unit
            if digit < more { break }
            unit *= count - more
        }
        return number
    }

    /// One digit, whatever its size.
    static func read(single bytes: [UInt8], _ index: inout Int) -> Int {
        guard index < bytes.count else { return 0 }
        defer { index += 1 }
        return value(bytes[index])
    }

    /// The key of a section of a page, and of a page's text: five digits, which sort as the numbers do.
    static func key(page: Int, section: Int) -> [UInt8] {
        var number = page * count * count + section
        var key = [UInt8](repeating: 0, count: 5)
        for index in key.indices.reversed() {
            key[index] = character(number % count)
            number /= count
        }
        return key
    }
}
