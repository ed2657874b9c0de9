import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { receiveAnswers, type ReceivedSheet } from '#services/handover.ts'
import { useHandovers } from '#services/use-handovers.ts'
import { useSession } from '#services/use-session.ts'
import { HandoverDesk } from './handover-desk.tsx'

interface HandoverGateProps {
  readonly children: ComponentChildren
}

/** First thing after unlocking: what participants have handed in, and who is still to come. */
export function HandoverGate({ children }: HandoverGateProps) {
  const session = useSession()
  const [received, setReceived] = useState<readonly ReceivedSheet[]>()
  useEffect(() => {
    // What cannot be received now stands in the list, and is tried again at the next unlocking.
    void receiveAnswers(session)
      .catch(() => [])
      .then(setReceived)
  }, [session])
  return received && <ReceivedGate received={received}>{children}</ReceivedGate>
}

function ReceivedGate(props: HandoverGateProps & { readonly received: readonly ReceivedSheet[] }) {
  const { received, children } = props
  const handovers = useHandovers()
  const [isOpen, setOpen] = useState(false)
  const isEmpty = received.length === 0 && handovers?.length === 0
  // Once through, the gate stays open: preparing a hand-over must not close it again.
  useEffect(() => {
    if (isEmpty) setOpen(true)
  }, [isEmpty])
  if (isOpen || isEmpty) return children
  return (
    handovers && (
      <HandoverDesk received={received} handovers={handovers} onDone={() => setOpen(true)} />
    )
  )
}
