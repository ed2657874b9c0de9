import { useLocation } from 'preact-iso'
import { useEffect } from 'preact/hooks'
import { HOME_PATH } from './routes.ts'

export function HomeRedirect() {
  const { route } = useLocation()
  useEffect(() => route(HOME_PATH, true), [route])
  return null
}
