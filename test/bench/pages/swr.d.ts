// Its types are not where these are checked: only the bench installs it.
declare module 'swr' {
  // biome-ignore lint/style/noDefaultExport: as SWR has it
  export default function useSWR<Data>(
    key: string,
    fetcher: () => Promise<Data>,
  ): {
    data: Data | undefined
    mutate(
      data: Promise<Data>,
      options: {
        optimisticData: (current?: Data) => Data
        rollbackOnError: boolean
      },
    ): Promise<unknown>
  }
}
