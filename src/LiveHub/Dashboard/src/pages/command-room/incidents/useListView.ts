import { ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { queryOf, viewOf } from './filterQuery'

/** Filters and order of the list, kept in the address: a reload keeps them, and whoever gets the link sees the same. */
export function useListView() {
  const route = useRoute()
  const router = useRouter()
  const first = viewOf(route.query)
  const filter = ref(first.filter)
  const order = ref(first.order)
  const present = () => JSON.stringify(queryOf({ filter: filter.value, order: order.value }))

  // In place of the address before: going back leads to the incident before, not to each letter of a search.
  watch([filter, order], () => {
    if (present() === JSON.stringify(queryOf(viewOf(route.query)))) return
    void router.replace({ query: { ...route.query, ...queryOf({ filter: filter.value, order: order.value }) } })
  })
  // The address itself was changed: by going back, or by a link.
  watch(
    () => route.query,
    query => {
      const view = viewOf(query)
      if (JSON.stringify(queryOf(view)) === present()) return
      filter.value = view.filter
      order.value = view.order
    },
  )

  return { filter, order }
}
