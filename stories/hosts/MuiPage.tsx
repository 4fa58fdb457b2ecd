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

const themes = {
  light: createTheme({ cssVariables: true }),
  dark: createTheme({ cssVariables: true, palette: { mode: 'dark' } }),
}

/** MUI with its variables, which a theme has with `cssVariables: true`. */
export function MuiPage({ isDark, children }: HostPageProps) {
  return (
    <ThemeProvider theme={isDark ? themes.dark : themes.light}>
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
