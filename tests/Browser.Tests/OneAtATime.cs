// Each test has a service and a browser that draws maps without a graphics card: two at once on two cores wait for each other's pictures.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
