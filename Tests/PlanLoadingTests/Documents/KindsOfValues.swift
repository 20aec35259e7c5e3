import PlanModel

/// How many values are numbers, directions, states, and absent.
struct KindsOfValues: Equatable {
    private(set) var numbers = 0
    private(set) var directions = 0
    private(set) var states = 0
    private(set) var absent = 0

    init(_ numbers: Int, _ directions: Int, _ states: Int, _ absent: Int) {
        self.numbers = numbers
        self.directions = directions
        self.states = states
        self.absent = absent
    }

    init(_ values: [Value.Meaning]) {
        for value in values {
            switch value {
            case .quantity: numbers += 1
            case .tendency: directions += 1
            case .state: states += 1
            case .absent: absent += 1
            }
        }
    }
}
