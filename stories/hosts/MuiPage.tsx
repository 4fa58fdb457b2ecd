import {
  Button,
  Card,
  CardContent,
  createTheme,
  FormControlLabel,
  ScopedCssBaseline,
  Stack,
  Switch,
  ThemeProvider,
  Typography,
} from '@mui/material'
import type { HostPageProps } from './HostPage.ts'

const themeOf = (mode: 'light' | 'dark', cssVariables: boolean) =>
  createTheme({ cssVariables, palette: { mode } })

const themes = {
  light: themeOf('light', true),
  dark: themeOf('dark', true),
}

const themesWithoutVariables = {
  light: themeOf('light', false),
  dark: themeOf('dark', false),
}

type MuiPageProps = HostPageProps & { hasVariables?: boolean }

/** MUI with its variables, which a theme has with `cssVariables: true`. */
export function MuiPage({
  children,
  hasVariables = true,
  isDark,
}: MuiPageProps) {
  const { light, dark } = hasVariables ? themes : themesWithoutVariables
  return (
    <ThemeProvider theme={isDark ? dark : light}>
      <ScopedCssBaseline sx={{ p: 3 }}>
        <Card variant="outlined">
          <CardContent>
            <Stack spacing={3}>
              <Typography variant="h6" component="h1">
                Security
              </Typography>
              <FormControlLabel
                control={<Switch defaultChecked />}
                label="E-mail me about each sign-in"
              />
              {children}
              <Button variant="outlined" sx={{ alignSelf: 'start' }}>
                Change password
              </Button>
            </Stack>
          </CardContent>
        </Card>
      </ScopedCssBaseline>
    </ThemeProvider>
  )
}

/** MUI as it comes: the kit finds none of its tokens, and is to be read. */
export const MuiPageWithoutVariables = (props: HostPageProps) => (
  <MuiPage {...props} hasVariables={false} />
)
