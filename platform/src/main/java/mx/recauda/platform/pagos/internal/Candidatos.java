package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.platform.afiliacion.cuotas.RegistrosPorNumero;
import mx.recauda.platform.pagos.PorIdentificar.Candidato;
import mx.recauda.platform.pagos.PorIdentificar.Indicio;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whose a payment may be. The points are our own choice: each sign has its weight, and two signs of
 * one employer are more than either.
 */
@Component
class Candidatos {

    private static final Map<Indicio, Integer> PESOS =
            Map.of(
                    Indicio.CITA_LA_LINEA, 90,
                    Indicio.CASI_LA_LINEA, 75,
                    Indicio.CITA_EL_REGISTRO, 70,
                    Indicio.MISMO_MES, 60,
                    Indicio.MISMO_IMPORTE, 50);

    private static final int POR_OTRO_INDICIO = 9;
    private static final int TOPE = 99;
    private static final int MAXIMO = 5;
    private static final int DEL_MISMO_IMPORTE = 20;
    private static final Pattern REGISTRO = Pattern.compile("[A-Z][0-9]{10}");

    /** Where the number is in the 35 characters. */
    private static final Pattern NUMERO = Pattern.compile("RC[0-9]([0-9]{12})[0-9]{18,20}");

    private final JdbcClient jdbc;
    private final RegistrosPorNumero registros;
    private final LoQueSeDebe debe;

    Candidatos(JdbcClient jdbc, RegistrosPorNumero registros, LoQueSeDebe debe) {
        this.jdbc = jdbc;
        this.registros = registros;
        this.debe = debe;
    }

    private record Senal(
            UUID registro, Indicio indicio, Optional<UUID> linea, Set<String> adeudos) {}

    /** The likeliest first, some. */
    List<Candidato> de(PagoDeBanco pago, Optional<UUID> citada) {
        List<Senal> senales = new ArrayList<>();
        citada.ifPresent(l -> senales.addAll(lineas("id = ?", Indicio.CITA_LA_LINEA, l)));
        String limpia = pago.linea().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Matcher numero = NUMERO.matcher(limpia);
        if (citada.isEmpty() && numero.find()) {
            senales.addAll(
                    lineas("numero = ?", Indicio.CASI_LA_LINEA, Long.parseLong(numero.group(1))));
        }
        Matcher registro = REGISTRO.matcher(limpia);
        while (registro.find()) {
            registros
                    .busca(registro.group())
                    .ifPresent(r -> {
                        senales.add(
                                new Senal(r, Indicio.CITA_EL_REGISTRO, Optional.empty(), Set.of()));
                        senales.addAll(mesExacto(r, pago));
                    });
        }
        senales.addAll(
                lineas(
                        """
                        importe_centavos = ? AND NOT EXISTS (SELECT FROM pagos.pago p
                            WHERE p.linea_id = l.id AND p.destino <> 'POR_IDENTIFICAR')
                        """,
                        Indicio.MISMO_IMPORTE,
                        pago.importe().centavos()));
        return juntas(senales);
    }

    private List<Senal> mesExacto(UUID registro, PagoDeBanco pago) {
        try {
            return debe
                    .mesDe(registro, pago.importe(), pago.fecha())
                    .map(adeudos ->
                            new Senal(registro, Indicio.MISMO_MES, Optional.empty(), adeudos))
                    .stream()
                    .toList();
        } catch (AccesorioImposible sinTasas) {
            return List.of();
        }
    }

    private List<Senal> lineas(String donde, Indicio indicio, Object parametro) {
        return jdbc.sql(
                        """
                        SELECT l.id, l.registro_id FROM pagos.linea l WHERE %s
                        ORDER BY l.generada_en DESC LIMIT %d
                        """
                                .formatted(donde, DEL_MISMO_IMPORTE))
                .param(parametro)
                .query((ResultSet fila, int numero) ->
                        new Senal(
                                fila.getObject("registro_id", UUID.class),
                                indicio,
                                Optional.of(fila.getObject("id", UUID.class)),
                                Set.of()))
                .list();
    }

    private static List<Candidato> juntas(List<Senal> senales) {
        Map<UUID, List<Senal>> porRegistro = new HashMap<>();
        senales.forEach(
                s -> porRegistro.computeIfAbsent(s.registro(), r -> new ArrayList<>()).add(s));
        List<Candidato> candidatos = new ArrayList<>();
        porRegistro.forEach((registro, suyas) -> {
            Set<Indicio> indicios = EnumSet.noneOf(Indicio.class);
            suyas.forEach(s -> indicios.add(s.indicio()));
            int mejor = indicios.stream().mapToInt(PESOS::get).max().orElse(0);
            int puntos = Math.min(TOPE, mejor + POR_OTRO_INDICIO * (indicios.size() - 1));
            Optional<UUID> linea = suyas.stream().flatMap(s -> s.linea().stream()).findFirst();
            Set<String> adeudos =
                    suyas.stream().flatMap(s -> s.adeudos().stream()).collect(Collectors.toSet());
            candidatos.add(new Candidato(registro, puntos, indicios, linea, adeudos));
        });
        return candidatos.stream()
                .sorted(
                        Comparator.comparingInt(Candidato::puntos)
                                .reversed()
                                .thenComparing(Candidato::registro))
                .limit(MAXIMO)
                .toList();
    }
}
