"""The reference dispatch model (MODEL.md) in SimPy, a process an incident, beside which ./bench.sh simulation simpy sets the grains.

Usage: python3 simpy_model.py DEMAND WORKERS DAYS
Prints incidents, closed incidents and seconds, separated by tabs.
"""
import math
import random
import sys
import time
from collections import deque

import simpy

CELLS, WIDE, PITCH, MINUTES_A_DAY = 79, 9, 0.8, 1440
OPERATORS, MEAN_TRIAGE = 3, 0.7
PLATFORMS, SERVERS, MEAN_PLATFORM_WORK, PLATFORM_SHARE = 4, 4, 12, 0.3
CATEGORY_SHARES = [.30, .22, .14, .10, .09, .07, .05, .03]
MEAN_ON_SITE = [60, 75, 90, 100, 110, 120, 150, 180]
SPEEDS = [kmh / 60 for kmh in (25, 18, 12, 4.5)]
CENTRES = [((cell % WIDE + .5) * PITCH, (cell // WIDE + .5) * PITCH) for cell in range(CELLS)]
CELL_WEIGHTS = [1 + (37 * cell % 11) / 5 for cell in range(CELLS)]


class Workers:
    """Idle workers by place, and one queue of those who wait for a worker."""

    def __init__(self, env, count):
        self.env = env
        self.waiting = deque()
        self.idle = []
        for worker in range(count):
            x, y = CENTRES[worker % CELLS]
            self.idle.append((x + .001 * worker, y + .0007 * worker, worker))

    def send(self, x, y):
        """An event that brings the worker who is sent."""
        sent = self.env.event()
        if self.idle:
            nearest = min(range(len(self.idle)), key=lambda i: (self.idle[i][0] - x) ** 2 + (self.idle[i][1] - y) ** 2)
            self.idle[nearest], self.idle[-1] = self.idle[-1], self.idle[nearest]
            sent.succeed(self.idle.pop())
        else:
            self.waiting.append(sent)
        return sent

    def free(self, x, y, worker):
        if self.waiting:
            self.waiting.popleft().succeed((x, y, worker))
        else:
            self.idle.append((x, y, worker))


class Town:
    def __init__(self, demand, workers, seed):
        self.env = simpy.Environment()
        self.chance = random.Random(seed)
        self.room = simpy.Resource(self.env, OPERATORS)
        self.platforms = [simpy.Resource(self.env, SERVERS) for _ in range(PLATFORMS)]
        self.workers = Workers(self.env, workers)
        self.arrived = self.closed = 0
        for category, share in enumerate(CATEGORY_SHARES):
            self.env.process(self.arrivals(category, MINUTES_A_DAY / (46 * demand * share)))

    def exponential(self, mean):
        return self.chance.expovariate(1 / mean)

    def arrivals(self, category, mean):
        while True:
            yield self.env.timeout(self.exponential(mean))
            self.arrived += 1
            self.env.process(self.incident(category))

    def incident(self, category):
        x, y = self.chance.choices(CENTRES, CELL_WEIGHTS)[0]
        x, y = x + self.chance.uniform(-.4, .4), y + self.chance.uniform(-.4, .4)
        with self.room.request() as operator:
            yield operator
            yield self.env.timeout(self.exponential(MEAN_TRIAGE))
        from_x, from_y, worker = yield self.workers.send(x, y)
        yield self.env.timeout(math.hypot(from_x - x, from_y - y) / SPEEDS[worker % len(SPEEDS)])
        yield self.env.timeout(self.exponential(MEAN_ON_SITE[category]))
        self.workers.free(x, y, worker)
        if self.chance.random() < PLATFORM_SHARE:
            with self.chance.choice(self.platforms).request() as crew:
                yield crew
                yield self.env.timeout(self.exponential(MEAN_PLATFORM_WORK))
        self.closed += 1


def main():
    demand, workers, days = float(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    town = Town(demand, workers, seed=1)
    began = time.perf_counter()
    town.env.run(until=days * MINUTES_A_DAY)
    print(town.arrived, town.closed, time.perf_counter() - began, sep="\t")


main()
