package mx.recauda.ley.afiliacion.persona;

/** How many letters must change, come in, go out or swap with their neighbour. */
final class Distancia {

    private Distancia() {}

    /** Optimal string alignment distance; symmetric. */
    static int entre(String uno, String otro) {
        int[][] d = new int[uno.length() + 1][otro.length() + 1];
        for (int i = 0; i <= uno.length(); i++) {
            for (int j = 0; j <= otro.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : menor(d, uno, otro, i, j);
            }
        }
        return d[uno.length()][otro.length()];
    }

    private static int menor(int[][] d, String uno, String otro, int i, int j) {
        int cambio = uno.charAt(i - 1) == otro.charAt(j - 1) ? 0 : 1;
        int mejor = Math.min(d[i - 1][j - 1] + cambio, Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
        boolean cruzados =
                i > 1
                        && j > 1
                        && uno.charAt(i - 1) == otro.charAt(j - 2)
                        && uno.charAt(i - 2) == otro.charAt(j - 1);
        return cruzados ? Math.min(mejor, d[i - 2][j - 2] + 1) : mejor;
    }
}
