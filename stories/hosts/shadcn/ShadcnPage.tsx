import type { HostPageProps } from '../HostPage.ts'
import { Button } from './button.tsx'
import {
  Card,
  CardContent,
  CardDescription,
  CardHeader,
  CardTitle,
} from './card.tsx'
import { Switch } from './switch.tsx'

/** Tailwind 4, and components as shadcn/ui has them. */
export function ShadcnPage({ isDark, children }: HostPageProps) {
  return (
    <div className={isDark ? 'dark' : undefined}>
      <div className="bg-background text-foreground p-6 font-sans">
        <Card>
          <CardHeader>
            <CardTitle>Security</CardTitle>
            <CardDescription>How you sign in.</CardDescription>
          </CardHeader>
          <CardContent className="flex flex-col gap-6">
            <div className="flex items-center justify-between">
              <span id="news" className="font-medium">
                E-mail me about each sign-in
              </span>
              <Switch aria-labelledby="news" defaultChecked />
            </div>
            {children}
            <Button variant="outline" className="self-start">
              Change password
            </Button>
          </CardContent>
        </Card>
      </div>
    </div>
  )
}
